package vn.tiendo.plan.importing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.tiendo.plan.importing.SampleScorer.SAMPLES;

import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real plans against what they say, judged by a scorer of others; only where they are at hand. */
class SampleScoresTest {

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

        SampleScorer.requireStrict(
                SAMPLES.resolve("truth/" + truth + ".json"), document, part, least);
    }
}
