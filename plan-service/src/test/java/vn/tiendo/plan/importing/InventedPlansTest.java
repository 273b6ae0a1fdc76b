package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans of a ministry, provinces, departments, districts, wards and offices, each in a style of its own. */
class InventedPlansTest {

    static List<Path> plans() throws IOException {
        try (var files = Files.list(InventedPlan.ALL)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_word_document_is_read_as_it_is_written(Path file) {
        var plan = InventedPlan.of(file);

        var reading = new PlanReader().read(plan.word(), "x.docx");

        assertThat(InventedPlan.told(reading)).isEqualTo(plan.says());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void text_with_tabs_says_the_same(Path file) {
        var plan = InventedPlan.of(file);
        if (plan.merged()) {
            return;
        }

        var reading = new PlanReader().read(plan.tabs(), "x.txt");

        assertThat(InventedPlan.told(reading)).isEqualTo(plan.says());
    }
}
