package vn.tiendo.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.fact.Facts.aTask;
import static vn.tiendo.report.fact.Facts.morning;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.fact.Facts;

class JudgementTest {

    private final AsAt endOfQuarterOne =
            new AsAt(
                    LocalDate.parse("2025-12-15"),
                    LocalDate.parse("2026-03-14"),
                    morning("2026-03-18"));

    /** A day earlier. */
    private static final AsAt KNOWN_BEFORE =
            new AsAt(
                    LocalDate.parse("2025-12-15"),
                    LocalDate.parse("2026-03-14"),
                    morning("2026-03-17"));

    private Cell cell(Facts facts) {
        return cell(facts, endOfQuarterOne).orElse(null);
    }

    private static Optional<Cell> cell(Facts facts, AsAt asAt) {
        return new Judgement(asAt).of(asAt.of(facts.fact()));
    }

    @Test
    void work_done_on_its_last_day_is_on_time() {
        assertThat(cell(aTask("1.a").dueOn("2026-02-10").doneOn("2026-02-10", "2026-02-20")))
                .isEqualTo(Cell.DONE_ON_TIME);
    }

    @Test
    void work_done_a_day_later_is_late() {
        assertThat(cell(aTask("1.a").dueOn("2026-02-10").doneOn("2026-02-11", "2026-02-11")))
                .isEqualTo(Cell.DONE_LATE);
    }

    @Test
    void work_without_a_date_is_on_time_when_done_and_in_term_before() {
        assertThat(cell(aTask("1.a").doneOn("2026-02-11", "2026-02-11")))
                .isEqualTo(Cell.DONE_ON_TIME);
        assertThat(cell(aTask("1.a"))).isEqualTo(Cell.OPEN_IN_TERM);
    }

    @Test
    void undone_work_is_overdue_on_the_day_after_its_last() {
        assertThat(cell(aTask("1.a").dueOn("2026-03-14"))).isEqualTo(Cell.OPEN_IN_TERM);
        assertThat(cell(aTask("1.a").dueOn("2026-03-13"))).isEqualTo(Cell.OPEN_OVERDUE);
    }

    @Test
    void work_done_after_the_cut_off_is_not_done_yet() {
        assertThat(cell(aTask("1.a").dueOn("2026-03-31").doneOn("2026-03-15", "2026-03-16")))
                .isEqualTo(Cell.OPEN_IN_TERM);
        assertThat(cell(aTask("1.a").dueOn("2026-03-01").doneOn("2026-03-15", "2026-03-16")))
                .isEqualTo(Cell.OPEN_OVERDUE);
    }

    @Test
    void work_done_before_the_cut_off_and_accepted_after_it_counts() {
        assertThat(cell(aTask("1.a").dueOn("2026-03-31").doneOn("2026-03-14", "2026-03-18")))
                .isEqualTo(Cell.DONE_ON_TIME);
    }

    @Test
    void acceptance_after_the_moment_of_knowledge_does_not_count() {
        assertThat(cell(aTask("1.a").dueOn("2026-03-31").doneOn("2026-03-14", "2026-03-19")))
                .isEqualTo(Cell.OPEN_IN_TERM);
    }

    @Test
    void what_was_due_before_the_plan_is_never_a_breach() {
        assertThat(cell(aTask("1.a").alreadyDueOn("2026-01-01"))).isEqualTo(Cell.OPEN_IN_TERM);
        assertThat(cell(aTask("1.a").alreadyDueOn("2026-01-01").doneOn("2026-02-01", "2026-02-01")))
                .isEqualTo(Cell.DONE_ON_TIME);
    }

    @Test
    void a_task_that_did_not_arise_leaves_the_count_from_the_day_on_which_it_is_recorded() {
        assertThat(cell(aTask("1.a").dueOn("2026-01-31").notArisingOn("2026-03-14")))
                .isEqualTo(Cell.NOT_ARISING);
        assertThat(cell(aTask("1.a").dueOn("2026-01-31").notArisingOn("2026-03-15")))
                .isEqualTo(Cell.OPEN_OVERDUE);
        assertThat(cell(aTask("1.a").dueOn("2026-03-31").notArisingOn("2026-03-15")))
                .isEqualTo(Cell.OPEN_IN_TERM);
    }

    @Test
    void a_task_that_is_not_assigned_yet_or_cancelled_does_not_count() {
        assertThat(cell(aTask("1.a").assignedOn("2026-03-19"))).isNull();
        assertThat(cell(aTask("1.a").cancelledOn("2026-03-17"))).isNull();
        assertThat(cell(aTask("1.a").cancelledOn("2026-03-19"))).isEqualTo(Cell.OPEN_IN_TERM);
    }

    @Test
    void a_standing_task_kept_up_in_the_window_is_done_to_date() {
        assertThat(cell(aTask("1.a").continuous().progressOn("2026-03-10", "2026-03-16", 20)))
                .isEqualTo(Cell.DONE_ON_TIME);
    }

    @Test
    void a_standing_task_without_accepted_progress_in_the_window_is_open_and_never_overdue() {
        assertThat(cell(aTask("1.a").continuous())).isEqualTo(Cell.OPEN_IN_TERM);
        assertThat(cell(aTask("1.a").continuous().progressOn("2025-12-14", "2026-01-10", 20)))
                .isEqualTo(Cell.OPEN_IN_TERM);
        assertThat(cell(aTask("1.a").continuous().progressOn("2026-03-15", "2026-03-16", 20)))
                .isEqualTo(Cell.OPEN_IN_TERM);
        assertThat(cell(aTask("1.a").continuous().progressOn("2026-03-10", "2026-03-19", 20)))
                .isEqualTo(Cell.OPEN_IN_TERM);
    }

    @Test
    void a_standing_task_of_which_nothing_was_done_is_open_though_its_report_was_accepted() {
        assertThat(cell(aTask("1.a").continuous().progressOn("2026-03-10", "2026-03-16", 0)))
                .isEqualTo(Cell.OPEN_IN_TERM);
        assertThat(
                        cell(
                                aTask("1.a")
                                        .continuous()
                                        .progressOn("2026-02-10", "2026-02-16", 1)
                                        .progressOn("2026-03-10", "2026-03-16", 0)))
                .isEqualTo(Cell.DONE_ON_TIME);
    }

    @Test
    void work_is_judged_by_the_date_that_was_known_at_the_moment_of_knowledge() {
        assertThat(cell(aTask("1.a").dueOn("2026-02-28").movedTo("2026-03-31", "2026-02-20")))
                .isEqualTo(Cell.OPEN_IN_TERM);
        assertThat(cell(aTask("1.a").dueOn("2026-02-28").movedTo("2026-03-31", "2026-03-19")))
                .isEqualTo(Cell.OPEN_OVERDUE);
    }

    @Test
    void what_the_plan_took_away_and_back_counts_but_not_as_it_was_known_between() {
        var task = aTask("1.a").dueOn("2026-03-31").cancelledOn("2026-03-10");
        assertThat(cell(task)).isNull();

        assertThat(cell(task.backInThePlanOn("2026-03-18"))).isEqualTo(Cell.OPEN_IN_TERM);
        assertThat(cell(task, KNOWN_BEFORE)).isEmpty();
    }

    @Test
    void what_was_done_by_the_cut_off_and_is_open_again_after_it_was_done_at_the_cut_off() {
        var task = aTask("1.a").dueOn("2026-03-31").doneOn("2026-03-02", "2026-03-05");
        assertThat(cell(task)).isEqualTo(Cell.DONE_ON_TIME);

        assertThat(cell(task.openAgainOn("2026-03-16"))).isEqualTo(Cell.DONE_ON_TIME);
        task.doneOn("2026-03-17", "2026-03-18");
        assertThat(cell(task)).isEqualTo(Cell.DONE_ON_TIME);
        assertThat(new Judgement(KNOWN_BEFORE).doneOn(KNOWN_BEFORE.of(task.fact())))
                .contains(LocalDate.parse("2026-03-02"));
    }

    @Test
    void what_is_open_again_by_the_cut_off_is_open_but_not_as_it_was_known_between() {
        var task = aTask("1.a").dueOn("2026-03-31").doneOn("2026-03-02", "2026-03-05");
        task.openAgainOn("2026-03-14");

        assertThat(cell(task)).isEqualTo(Cell.OPEN_IN_TERM);
        var before = new AsAt(KNOWN_BEFORE.from(), KNOWN_BEFORE.cutOff(), morning("2026-03-13"));
        assertThat(cell(task, before)).contains(Cell.DONE_ON_TIME);
        task.doneOn("2026-03-14", "2026-03-17");
        assertThat(cell(task)).isEqualTo(Cell.DONE_ON_TIME);
    }

    @Test
    void what_was_done_late_and_is_open_again_with_another_date_after_the_cut_off_stays_late() {
        var task = aTask("1.a").dueOn("2026-02-28").doneOn("2026-03-02", "2026-03-05");
        task.openAgainOn("2026-03-16").movedTo("2026-06-30", "2026-03-16");

        assertThat(cell(task)).isEqualTo(Cell.DONE_LATE);
    }

    @Test
    void a_duty_that_finished_work_became_is_kept_up_by_what_was_done_since() {
        var task = aTask("1.a").dueOn("2026-03-31").progressOn("2026-03-02", "2026-03-03", 100);
        task.doneOn("2026-03-02", "2026-03-03").openAgainOn("2026-03-10");
        task.standingDutyFrom("2026-03-10");
        assertThat(cell(task)).isEqualTo(Cell.OPEN_IN_TERM);

        assertThat(cell(task.progressOn("2026-03-12", "2026-03-13", 20)))
                .isEqualTo(Cell.DONE_ON_TIME);
    }

    @Test
    void what_did_not_arise_and_is_to_be_done_in_any_case_is_open_from_then_on() {
        var task = aTask("1.a").dueOn("2026-03-31").notArisingOn("2026-03-05");
        assertThat(cell(task.openAgainOn("2026-03-15"))).isEqualTo(Cell.NOT_ARISING);

        var earlier = aTask("1.a").dueOn("2026-03-31").notArisingOn("2026-03-05");
        assertThat(cell(earlier.openAgainOn("2026-03-14"))).isEqualTo(Cell.OPEN_IN_TERM);
    }
}
