package vn.tiendo.plan.importing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.tiendo.plan.importing.SampleScorer.SAMPLES;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.plan.document.word.WordFile;

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

        holds(truth, "plan.csv", csv(changed.rows()).getBytes(StandardCharsets.UTF_8));
        holds(truth, "plan.txt", tabs(changed.rows()).getBytes(StandardCharsets.UTF_8));
        holds(truth, "plan.docx", word(changed.rows()));
    }

    private void holds(Path truth, String file, byte... content) throws Exception {
        var document = Files.write(folder.resolve(file), content);
        SampleScorer.requireStrict(truth, document, "table", "0.99");
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static String tabs(List<List<String>> rows) {
        return "KẾ HOẠCH\nI. NỘI DUNG\n"
                + rows.stream()
                        .map(row -> String.join("\t", row))
                        .collect(Collectors.joining("\n"));
    }

    /** Titles of areas run over all columns behind their label. */
    private static byte[] word(List<List<String>> rows) {
        var table = rows.stream().map(ImportCommandMutationsTest::wordRow).toArray(String[]::new);
        return WordFile.body(WordFile.p("KẾ HOẠCH"), WordFile.table(table)).bytes();
    }

    private static String wordRow(List<String> row) {
        var filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
        var escaped =
                filled.size() == 2 ? filled.get(0) + "|5>" + filled.get(1) : String.join("|", row);
        return WordFile.row(
                escaped.replace("&", "&amp;").replace("<", "&lt;").replace("5&gt;", "5>"));
    }
}
