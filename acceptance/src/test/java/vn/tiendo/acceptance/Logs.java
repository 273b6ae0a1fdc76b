package vn.tiendo.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.local.system.LocalSystem;

/** What the services logged. */
record Logs(LocalSystem system) {

    private static final Pattern TRACE = Pattern.compile("traceId=([0-9a-f]{32})");

    private List<String> lines(String part) {
        try {
            return Files.readAllLines(system.log(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The trace of the first line of a service in which this stands. */
    String traceOf(String part, String words) {
        return lines(part).stream()
                .filter(line -> line.contains(words))
                .map(TRACE::matcher)
                .filter(Matcher::find)
                .map(trace -> trace.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(part + " never logged " + words));
    }

    /** The lines of a service that belong to a trace. */
    List<String> of(String part, String trace) {
        return lines(part).stream().filter(line -> line.contains(trace)).toList();
    }
}
