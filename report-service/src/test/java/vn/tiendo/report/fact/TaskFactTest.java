package vn.tiendo.report.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.fact.Facts.aTask;
import static vn.tiendo.report.fact.Facts.morning;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskFactTest {

    @Test
    void a_moved_date_is_kept_beside_the_earlier_one() {
        var task = aTask("1.a").dueOn("2026-02-28").movedTo("2026-03-31", "2026-02-20").fact();

        assertThat(task.deadlineKnownAt(morning("2026-02-19")).effectiveDue())
                .isEqualTo("2026-02-28");
        assertThat(task.deadlineKnownAt(morning("2026-02-20")).effectiveDue())
                .isEqualTo("2026-03-31");
    }

    @Test
    void before_anything_was_known_the_first_date_stands() {
        var task = aTask("1.a").dueOn("2026-02-28").fact();

        assertThat(task.deadlineKnownAt(morning("2025-12-01")).effectiveDue())
                .isEqualTo("2026-02-28");
    }

    @Test
    void an_event_that_says_the_same_date_again_adds_nothing() {
        var task = aTask("1.a").dueOn("2026-02-28").fact();
        var known = task.deadlines().get(0);
        var again =
                new KnownDeadline(
                        morning("2026-02-01"),
                        known.text(),
                        known.kind(),
                        known.nominalDue(),
                        known.effectiveDue(),
                        known.alreadyDue(),
                        known.extensions(),
                        known.extensionReason());

        assertThat(task.describedAs(task.details(), again, LocalDate.parse("2026-02-01")))
                .isEqualTo(task);
    }

    @Test
    void a_submission_accepted_again_replaces_itself() {
        var task = aTask("1.a").progressOn("2026-02-01", "2026-02-02", 40).fact();
        var first = task.accepted().get(0);

        assertThat(task.accepted(first)).isEqualTo(task);
    }

    @Test
    void the_plans_leads_are_named_once_in_the_order_of_the_plan() {
        assertThat(Facts.aPlan().leads())
                .extracting(UnitRef::id)
                .containsExactly("song-mai-vhxh", "song-mai-vp", "song-mai-kthtdt");
    }

    @Test
    void a_deadline_covers_its_last_day() {
        var deadline = aTask("1.a").dueOn("2026-02-28").fact().deadlines().get(0);

        assertThat(deadline.passedBy(LocalDate.parse("2026-02-28"))).isFalse();
        assertThat(deadline.passedBy(LocalDate.parse("2026-03-01"))).isTrue();
    }

    @Test
    void what_a_task_was_before_it_was_open_again_is_remembered() {
        var task =
                aTask("1.a")
                        .described("Rà soát thủ tục", "Báo cáo", "Quý I")
                        .doneOn("2026-03-02", "2026-03-05")
                        .openAgainOn("2026-03-16")
                        .fact();
        var was = task.details();
        var now =
                new TaskDetails(
                        was.plan(),
                        was.planTask(),
                        was.area(),
                        was.areaTitle(),
                        was.label(),
                        "Công bố thủ tục",
                        was.deliverableNo(),
                        was.deliverable(),
                        was.occurrence(),
                        was.authority(),
                        was.leads());
        var other = task.describedAs(now, task.deadlines().get(0), LocalDate.parse("2026-03-16"));

        assertThat(other.standingAt(morning("2026-03-15")).details()).isEqualTo(was);
        assertThat(other.standingAt(morning("2026-03-17")).details()).isEqualTo(now);
    }
}
