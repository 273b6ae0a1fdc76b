package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What others wrote to judge readings of real plans; it lies beside them. */
final class SampleScorer {

    static final Path SAMPLES = Path.of("../../shared/samples");

    private SampleScorer() {}

    /** @param part {@code all}, or {@code table} for what holds no objectives */
    static void requireStrict(Path truth, Path document, String part, String least)
            throws IOException, InterruptedException {
        var read = Files.createTempFile("read", ".json");
        try {
            Files.write(read, json(document));
            var scorer =
                    new ProcessBuilder(
                                    "python3",
                                    SAMPLES.resolve("score_import.py").toString(),
                                    truth.toString(),
                                    read.toString(),
                                    "--strict",
                                    "--part",
                                    part,
                                    "--min",
                                    least)
                            .redirectErrorStream(true)
                            .start();
            var report = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(scorer.waitFor()).as(document.getFileName() + "\n" + report).isZero();
        } finally {
            Files.delete(read);
        }
    }

    private static byte[] json(Path document) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var printed = new PrintStream(out, true, StandardCharsets.UTF_8);
                var ignored =
                        new PrintStream(
                                PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
            new ImportCommand(printed, ignored, Locale.ROOT).run(document.toString(), "--json");
        }
        return out.toByteArray();
    }
}
