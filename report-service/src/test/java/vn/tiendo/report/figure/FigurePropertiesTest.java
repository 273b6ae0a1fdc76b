package vn.tiendo.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.fact.Facts.DO_THI;
import static vn.tiendo.report.fact.Facts.VAN_HOA;
import static vn.tiendo.report.fact.Facts.VAN_PHONG;
import static vn.tiendo.report.fact.Facts.aPlan;
import static vn.tiendo.report.fact.Facts.aTask;
import static vn.tiendo.report.fact.Facts.morning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.report.fact.Completion;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.fact.UnitRef;

/** What must hold for any facts at all: a hundred random plans, each named by its seed. */
class FigurePropertiesTest {

    private static final UnitReportFigures NO_REPORTS = new UnitReportFigures(0, 0, 0, 0);
    private static final AsAt QI =
            new AsAt(
                    LocalDate.parse("2025-12-15"),
                    LocalDate.parse("2026-03-14"),
                    morning("2026-03-18"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_cells_add_up_to_the_total_everywhere(long seed) {
        var figures = figures(randomTasks(new Random(seed)));

        var all = new ArrayList<>(List.of(figures.planTasks(), figures.deliverables()));
        figures.byArea().forEach(area -> all.add(area.cells()));
        figures.byUnit().forEach(unit -> all.add(unit.cells()));
        assertThat(all).allSatisfy(FigurePropertiesTest::addsUp);
        assertThat(figures.byArea().stream().mapToInt(AreaFigures::total).sum())
                .isEqualTo(figures.planTasks().total());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_learned_after_the_moment_of_knowledge_changes_nothing(long seed) {
        var random = new Random(seed);
        var tasks = randomTasks(random);

        var later = tasks.stream().map(task -> learnedLater(task, random)).toList();

        assertThat(figures(later)).isEqualTo(figures(tasks));
        assertThat(new FigureSheet(aPlan(), later, QI).deliverables())
                .isEqualTo(new FigureSheet(aPlan(), tasks, QI).deliverables());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_facts_are_read_changes_nothing(long seed) {
        var random = new Random(seed);
        var tasks = randomTasks(random);
        var shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, random);

        assertThat(figures(shuffled)).isEqualTo(figures(tasks));
    }

    private static Figures figures(List<TaskFact> tasks) {
        return new FigureSheet(aPlan(), tasks, QI).figures(NO_REPORTS);
    }

    private static void addsUp(Cells cells) {
        assertThat(
                        cells.doneOnTime()
                                + cells.doneLate()
                                + cells.openInTerm()
                                + cells.openOverdue()
                                + cells.notArising())
                .isEqualTo(cells.total());
    }

    private static List<TaskFact> randomTasks(Random random) {
        var names = List.of("1.a", "1.b", "2.a", "2.b", "3.a");
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(n -> randomTask(names.get(random.nextInt(5)), n, random))
                .toList();
    }

    private static TaskFact randomTask(String planTask, int n, Random random) {
        var units = List.of(VAN_HOA, VAN_PHONG, DO_THI);
        var leads = units.subList(0, 1 + random.nextInt(3)).toArray(UnitRef[]::new);
        var task = aTask(planTask, 1 + n).ledBy(leads);
        if (random.nextBoolean()) {
            task.dueOn(day(random));
        } else if (random.nextBoolean()) {
            task.continuous();
        }
        maybe(random, () -> task.doneOn(day(random), day(random)));
        maybe(random, () -> task.says(day(random), day(random), 50, "khó " + n, "xin " + n));
        if (random.nextInt(6) == 0) {
            task.notArisingOn(day(random));
        }
        if (random.nextInt(8) == 0) {
            task.cancelledOn(day(random));
        }
        return task.fact();
    }

    private static TaskFact learnedLater(TaskFact task, Random random) {
        var after = QI.knownAt().plusSeconds(1 + random.nextInt(10_000));
        var changed = task;
        if (changed.completion() == null) {
            changed = changed.completed(new Completion(QI.cutOff().minusDays(3), after));
        }
        if (changed.notArisingAt() == null && random.nextBoolean()) {
            changed = changed.notArising(after);
        }
        if (changed.cancelledAt() == null && random.nextBoolean()) {
            changed = changed.cancelled(after);
        }
        return changed;
    }

    private static void maybe(Random random, Runnable what) {
        if (random.nextBoolean()) {
            what.run();
        }
    }

    private static String day(Random random) {
        return LocalDate.parse("2026-01-10").plusDays(random.nextInt(90)).toString();
    }
}
