package vn.tiendo.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.importing.PlanReader;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;
import vn.tiendo.plan.plan.Readings;
import vn.tiendo.plan.wording.Words;

/** Two years of a real plan against a list of matches made by hand; only where they are at hand. */
class SampleComparisonTest {

    private static final Path SAMPLES = Path.of("../../shared/samples");
    private static final String BY_HAND = "/comparison/office-2025-office-2026.csv";

    private Plan before;
    private Plan after;

    @BeforeEach
    void read() throws IOException, DocumentRefused {
        assumeTrue(Files.exists(SAMPLES), "the samples are not here");
        before = plan("office-2025.docx", "2025");
        after = plan("office-2026.docx", "2026");
    }

    @Test
    void every_task_is_matched_as_by_hand() throws IOException {
        var comparison = PlanComparison.between(before, after);

        assertThat(pairs(comparison)).isEqualTo(byHand());
        assertThat(comparison.appeared()).isEmpty();
        assertThat(comparison.went()).isEmpty();
    }

    @Test
    void what_changed_is_what_a_reader_finds() {
        var comparison = PlanComparison.between(before, after);

        assertThat(comparison.tasks())
                .filteredOn(TaskPair::changed)
                .extracting(pair -> pair.after().id())
                .containsExactly("4.đ", "6.a", "6.b", "6.đ", "6.e", "7.a", "7.b");
        assertThat(comparison.tasks())
                .filteredOn(pair -> !pair.lead().none())
                .extracting(pair -> pair.after().id())
                .containsExactly("6.a", "6.b", "6.đ", "6.e");
        assertThat(comparison.tasks())
                .filteredOn(pair -> pair.deliverables().stream().anyMatch(DeliverablePair::changed))
                .extracting(pair -> pair.after().id())
                .containsExactly("6.a", "7.b");
        assertThat(comparison.objectives())
                .filteredOn(ObjectivePair::changed)
                .extracting(pair -> pair.after().id())
                .containsExactly("1");
        assertThat(comparison.head()).extracting(HeadChange::field).containsExactly("year");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void tasks_are_matched_though_all_are_renumbered_and_some_moved_cut_and_damaged(int seed) {
        var random = new Random(seed);
        var shuffled = new ArrayList<>(after.tasks());
        Collections.shuffle(shuffled, random);
        var tasks = new ArrayList<PlanTask>();
        var truth = new HashSet<String>();
        for (var task : shuffled.subList(0, shuffled.size() * 5 / 6)) {
            var renumbered = renumbered(task, tasks.size(), random);
            tasks.add(renumbered);
            truth.add(task.id() + "," + renumbered.id());
        }
        var rest = before.tasks().stream().filter(task -> random.nextInt(6) > 0).toList();
        truth.removeIf(pair -> rest.stream().noneMatch(task -> pair.startsWith(task.id() + ",")));

        var comparison =
                PlanComparison.between(copy("2025", before, rest), copy("2026", after, tasks));

        assertThat(truth).containsAll(pairs(comparison));
        assertThat((double) comparison.tasks().size()).isGreaterThanOrEqualTo(0.95 * truth.size());
    }

    private static PlanTask renumbered(PlanTask task, int number, Random random) {
        return new PlanTask(
                "9." + number,
                random.nextInt(4) == 0 ? "3" : task.area(),
                String.valueOf(number),
                damaged(task.activity(), random),
                task.condition(),
                task.lead(),
                task.coordinating(),
                task.deliverables());
    }

    private static String damaged(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> text.replace("x", "").replace("X", "");
            case 1 -> Words.bare(text);
            case 2 -> "Tiếp tục " + text + " theo đúng chỉ đạo của cấp trên";
            default -> text;
        };
    }

    private static Set<String> pairs(PlanComparison comparison) {
        var pairs = new HashSet<String>();
        comparison.tasks().forEach(pair -> pairs.add(pair.before().id() + "," + pair.after().id()));
        return pairs;
    }

    private static Set<String> byHand() throws IOException {
        try (var list = SampleComparisonTest.class.getResourceAsStream(BY_HAND)) {
            var text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return new HashSet<>(text.lines().toList());
        }
    }

    private static Plan plan(String file, String id) throws IOException, DocumentRefused {
        var reading = new PlanReader().read(Files.readAllBytes(SAMPLES.resolve(file)), file);
        var draft = Readings.draft(reading);
        return copy(id, draft, draft.tasks());
    }

    private static Plan copy(String id, Plan plan, List<PlanTask> tasks) {
        return new Plan(
                id,
                plan.authority(),
                plan.status(),
                plan.source(),
                plan.head(),
                plan.objectives(),
                plan.areas(),
                tasks,
                plan.remarks(),
                plan.choices(),
                plan.corrections(),
                plan.imported(),
                plan.published());
    }
}
