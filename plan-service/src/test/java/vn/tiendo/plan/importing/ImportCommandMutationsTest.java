package vn.tiendo.plan.importing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.tiendo.plan.importing.SampleScorer.SAMPLES;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real plans written anew by a seeded generator: columns permuted, headings reworded, dates and leads
 * changed, rows left out, two areas swapped, and what they say changed alike. Only where the samples are
 * at hand.
 */
class ImportCommandMutationsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "office-2025, 1", "office-2025, 2", "office-2025, 3", "office-2025, 4",
        "office-2026, 1", "office-2026, 2", "office-2026, 3", "office-2026, 4",
        "city-2018, 1", "city-2018, 2", "city-2018, 3", "city-2018, 4"
    })
    void changed_plans_are_read_as_well(String name, long seed) throws Exception {
        var said = SAMPLES.resolve("truth/" + name + ".json");
        assumeTrue(Files.exists(said), "the samples are not here");
        var changed = MutatedPlan.of(JsonMapper.shared().readTree(said.toFile()), seed);
        var truth = folder.resolve("truth.json");
        Files.write(truth, JsonMapper.shared().writeValueAsBytes(changed.truth()));

        var files = new MutatedFiles(changed.rows());
        for (var file : files.lossless().entrySet()) {
            holds(truth, file.getKey(), "0.99", file.getValue());
        }
        holds(truth, "plan.pdf", "0.97", files.pdf());
        holds(truth, "flattened.txt", "0.95", files.flattened());
    }

    private void holds(Path truth, String file, String least, byte... content) throws Exception {
        var document = Files.write(folder.resolve(file), content);
        SampleScorer.requireStrict(truth, document, "table", least);
    }
}
