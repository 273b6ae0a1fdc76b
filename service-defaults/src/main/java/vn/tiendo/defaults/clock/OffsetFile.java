package vn.tiendo.defaults.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far business time is ahead, as a file says: an ISO duration ({@code P10DT2H}) or milliseconds.
 * Where it is there when the process starts, it may begin in the past. From then on it only grows:
 * what has been seen as past stays past, whatever is written later.
 */
final class OffsetFile {

    private static final Logger log = LoggerFactory.getLogger(OffsetFile.class);

    private final Path file;
    private @Nullable String lastText;
    private Duration offset = Duration.ZERO;
    private boolean begun;

    OffsetFile(Path file) {
        this.file = file;
    }

    synchronized Duration read() {
        try {
            var text = Files.readString(file).strip();
            if (!text.equals(lastText)) {
                lastText = text;
                forwardTo(parse(text));
            }
        } catch (NoSuchFileException e) {
            begun = true; // nobody has moved the clock yet: from now on it goes forward
        } catch (IOException | DateTimeParseException | NumberFormatException e) {
            log.warn(
                    "the clock keeps its offset of {}: {} is unreadable: {}",
                    offset,
                    file,
                    e.toString());
        }
        return offset;
    }

    private void forwardTo(Duration wanted) {
        var start = !begun;
        begun = true;
        if (start || wanted.compareTo(offset) >= 0) {
            offset = wanted;
        } else {
            log.warn("the clock does not go back from {} to {}", offset, wanted);
        }
    }

    private static Duration parse(String text) {
        return text.startsWith("P")
                ? Duration.parse(text)
                : Duration.ofMillis(text.isEmpty() ? 0 : Long.parseLong(text));
    }
}
