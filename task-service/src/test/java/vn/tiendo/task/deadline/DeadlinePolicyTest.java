package vn.tiendo.task.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.deadline.Level.LEAD_HEAD;
import static vn.tiendo.task.deadline.Level.LEAD_OFFICERS;
import static vn.tiendo.task.deadline.Level.STANDING_BODY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Timer;
import vn.tiendo.task.workingday.WorkingCalendar;

class DeadlinePolicyTest {
    private final Reminders reminders =
            DeadlinePolicy.shipped()
                    .remindersFor(LocalDate.parse("2026-03-31"), WorkingCalendar.of(List.of()));

    @Test
    void warns_at_eight_on_the_seventh_third_and_last_working_day_before() {
        assertThat(reminders.timers())
                .contains(
                        new Timer("BEFORE_7", Instant.parse("2026-03-20T01:00:00Z")),
                        new Timer("BEFORE_3", Instant.parse("2026-03-26T01:00:00Z")),
                        new Timer("BEFORE_1", Instant.parse("2026-03-30T01:00:00Z")));
    }

    @Test
    void the_date_has_passed_with_the_first_moment_of_the_next_day_in_viet_nam() {
        assertThat(reminders.timers())
                .contains(new Timer("PASSED", Instant.parse("2026-03-31T17:00:00Z")));
    }

    @Test
    void the_last_step_comes_at_eight_on_the_third_working_day_after() {
        assertThat(reminders.timers())
                .contains(new Timer("AFTER_3", Instant.parse("2026-04-03T01:00:00Z")));
    }

    @Test
    void each_step_tells_everyone_whom_the_step_below_it_told() {
        assertThat(reminders.steps().get(2).levels()).containsExactly(LEAD_OFFICERS, LEAD_HEAD);
        assertThat(reminders.steps().get(3).levels())
                .containsExactly(LEAD_OFFICERS, LEAD_HEAD, STANDING_BODY);
        assertThat(reminders.steps().get(4).levels()).containsExactly(Level.values());
    }

    @Test
    void several_steps_due_at_once_fold_into_the_highest() {
        var outageEnds = Instant.parse("2026-03-31T18:00:00Z");

        var highest = reminders.highestDue(outageEnds).orElseThrow();

        assertThat(highest.step()).isEqualTo("PASSED");
        assertThat(reminders.raisedUpTo(highest).timers())
                .extracting(Timer::name)
                .containsExactly("AFTER_3");
    }

    @Test
    void nothing_is_due_a_moment_too_early() {
        assertThat(reminders.highestDue(Instant.parse("2026-03-20T00:59:59.999Z"))).isEmpty();
        assertThat(reminders.highestDue(Instant.parse("2026-03-20T01:00:00Z"))).isPresent();
    }

    @Test
    void a_step_is_late_when_raised_more_than_an_hour_after_its_moment() {
        var step = reminders.steps().get(0);
        assertThat(reminders.isLate(step, step.fireAt().plusSeconds(3600))).isFalse();
        assertThat(reminders.isLate(step, step.fireAt().plusSeconds(3601))).isTrue();
    }

    @Test
    void a_moved_date_warns_anew_but_not_of_what_is_behind_us() {
        var now = Instant.parse("2026-03-26T02:00:00Z");
        var raised = reminders.raisedUpTo(reminders.highestDue(now).orElseThrow());
        var aDayLater =
                DeadlinePolicy.shipped()
                        .remindersFor(LocalDate.parse("2026-04-01"), WorkingCalendar.of(List.of()));

        var moved = raised.movedTo(aDayLater, now);

        assertThat(moved.timers())
                .extracting(Timer::name)
                .containsExactly("BEFORE_3", "BEFORE_1", "PASSED", "AFTER_3");
    }
}
