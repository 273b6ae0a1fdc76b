package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.POLICY;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.done;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Timer;
import vn.tiendo.task.workingday.CalendarDay;
import vn.tiendo.task.workingday.DayKind;
import vn.tiendo.task.workingday.WorkingCalendar;

class RevisingDatesTest {
    private final Task task = aTask().dueOn("2026-03-31").assigned();

    @Test
    void a_holiday_on_the_last_day_moves_it_and_everyone_hears() {
        var change = revise(task, holiday("2026-03-31"));

        var told = (TaskRevised) change.events().get(0);
        assertThat(told.task().deadline().nominalDue()).isEqualTo("2026-03-31");
        assertThat(told.task().deadline().effectiveDue()).isEqualTo("2026-04-01");
        assertThat(change.state().timers()).contains(new Timer("PASSED", at("2026-04-02T00:00")));
    }

    @Test
    void a_holiday_before_it_moves_the_warnings_and_nobody_needs_to_hear() {
        var change = revise(task, holiday("2026-03-30"));

        assertThat(change.events()).isEmpty();
        assertThat(change.state().timers()).contains(new Timer("BEFORE_1", at("2026-03-27T08:00")));
    }

    @Test
    void a_calendar_that_changes_nothing_changes_nothing() {
        var change = revise(task, PLAIN_WEEKS);

        assertThat(change.state()).isEqualTo(task);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void what_is_done_keeps_the_date_by_which_it_was_judged() {
        var completed =
                task.submit(done(null), anOfficer("2026-03-25T10:00"))
                        .state()
                        .accept(null, "Trần Văn Bình", at("2026-03-26T09:00"))
                        .state();

        assertThat(revise(completed, holiday("2026-03-31")).state()).isEqualTo(completed);
    }

    private static vn.tiendo.eventing.Change<Task> revise(Task task, WorkingCalendar calendar) {
        return task.revise(calendar, POLICY, "Lịch làm việc thay đổi", at("2026-03-01T09:00"));
    }

    private static WorkingCalendar holiday(String day) {
        return WorkingCalendar.of(
                List.of(new CalendarDay(LocalDate.parse(day), DayKind.HOLIDAY, null)));
    }
}
