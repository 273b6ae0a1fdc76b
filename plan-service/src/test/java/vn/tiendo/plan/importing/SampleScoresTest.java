package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real plans against what they say, judged by a scorer of others; only where they are at hand. */
class SampleScoresTest {

    private static final Path SAMPLES = Path.of("../../shared/samples");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "office-2026, office-2026.docx, 0.99, all",
        "office-2026, office-2026.txt, 0.99, all",
        "office-2026, office-2026.xlsx, 0.99, table",
        "office-2026, office-2026.csv, 0.99, table",
        "office-2026, office-2026-a-two-tables.docx, 0.99, all",
        "office-2025, office-2025.docx, 0.99, all",
        "office-2025, office-2025.pdf, 0.99, all",
        "city-2018, city-2018.docx, 0.99, all",
        "city-2018, city-2018.pdf, 0.97, all",
        "office-2025, office-2025.txt, 0.95, all",
        "city-2018, city-2018.txt, 0.95, all"
    })
    void real_plans_are_read_as_they_are_written(
            String truth, String file, String least, String part) throws Exception {
        var document = SAMPLES.resolve(file);
        assumeTrue(Files.exists(document), "the samples are not here");
        var read = folder.resolve("read.json");
        Files.write(read, json(document));

        var scorer =
                new ProcessBuilder(
                                "python3",
                                SAMPLES.resolve("score_import.py").toString(),
                                SAMPLES.resolve("truth/" + truth + ".json").toString(),
                                read.toString(),
                                "--strict",
                                "--min",
                                least,
                                "--part",
                                part)
                        .redirectErrorStream(true)
                        .start();
        var report = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(scorer.waitFor()).as(report).isZero();
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
