package vn.tiendo.local.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last word of a log. */
final class LogTail {

    private LogTail() {}

    /** Group 1 of the last line that the pattern finds. */
    static Optional<String> lastMatch(Path log, Pattern pattern) {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.map(pattern::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .map(found -> found.group(1))
                    .reduce((earlier, later) -> later);
        } catch (IOException noLog) {
            return Optional.empty();
        }
    }
}
