package vn.tiendo.plan.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.Messages;

/**
 * Reads one file and prints what it says, for people or as JSON; findings go to the error stream, one per line.
 * Ends with 0 when it was read, 1 when something blocks its publication, 2 when it was refused.
 */
public final class ImportCommand {

    private static final int READ = 0;
    private static final int BLOCKED = 1;
    private static final int REFUSED = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;

    ImportCommand(PrintStream out, PrintStream err, Locale locale) {
        this.out = out;
        this.err = err;
        this.locale = locale;
    }

    public static void main(String[] arguments) {
        silenceLibraries();
        var out =
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out),
                        false,
                        StandardCharsets.UTF_8);
        var err =
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.err),
                        true,
                        StandardCharsets.UTF_8);
        var language = System.getenv().getOrDefault("TIENDO_LANGUAGE", "vi");
        int status = new ImportCommand(out, err, Locale.forLanguageTag(language)).run(arguments);
        out.flush();
        System.exit(status);
    }

    /** What a library finds odd in a document would mingle with what the reading says of it. */
    private static void silenceLibraries() {
        System.setProperty(
                "org.apache.commons.logging.LogFactory",
                "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty(
                "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    /**
     * @param arguments the file, and {@code --json} for programs
     */
    int run(String... arguments) {
        var files = Stream.of(arguments).filter(argument -> !argument.startsWith("--")).toList();
        if (files.size() != 1) {
            err.println("tiendo import FILE [--json]");
            return REFUSED;
        }
        var file = Path.of(files.get(0));
        try {
            var reading = new PlanReader().read(content(file), name(file));
            if (List.of(arguments).contains("--json")) {
                printJson(reading);
            } else {
                new ReadingLines(out, locale).print(reading);
            }
            return tell(reading);
        } catch (DocumentRefused refused) {
            err.println(name(file) + ": " + refused.message(locale));
        } catch (IOException unreadable) {
            err.println(file + ": " + Messages.in(locale).getString("unreadable"));
        }
        return REFUSED;
    }

    /** A file that is too large is not even taken into memory. */
    private static byte[] content(Path file) throws IOException {
        if (Files.size(file) > DocumentFormats.LARGEST) {
            throw new DocumentRefused(DocumentRefused.Reason.TOO_LARGE);
        }
        return Files.readAllBytes(file);
    }

    private void printJson(PlanReading reading) {
        var mapper =
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                        .build();
        out.println(mapper.writeValueAsString(ReadingJson.of(reading)));
    }

    private int tell(PlanReading reading) {
        out.flush();
        for (var finding : reading.findings()) {
            err.println(
                    (finding.blocking() ? "! " : "· ")
                            + place(finding.place())
                            + ": "
                            + finding.message(locale)
                            + (finding.choices().isEmpty() ? "" : " " + finding.choices()));
        }
        return reading.blocked() ? BLOCKED : READ;
    }

    private String place(Place place) {
        var words = Messages.in(locale);
        var key = "place." + place.label();
        var part = words.containsKey(key) ? words.getString(key) : place.label();
        return place.page() == null
                ? part
                : part + " (" + words.getString("page").formatted(place.page()) + ")";
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
