package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Received;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;
import vn.tiendo.task.workingday.CalendarChanged;
import vn.tiendo.task.workingday.CalendarDay;
import vn.tiendo.task.workingday.Calendars;
import vn.tiendo.task.workingday.DayKind;

/** Plans and calendars come on two topics: a calendar may arrive while a plan's tasks are written. */
class CalendarRaceIT extends RunningTaskService {
    @Autowired private Aggregates<Task> tasks;
    @Autowired private Calendars calendars;
    @Autowired private ReviseDueDates reviseDueDates;

    @Test
    void a_calendar_that_came_after_the_dates_were_computed_still_moves_the_new_tasks() {
        var computedBefore = aTask().dueOn("2029-03-30").change();
        var task = computedBefore.state();
        var holiday = new CalendarDay(LocalDate.parse("2029-03-30"), DayKind.HOLIDAY, "Nghỉ lễ");
        calendars.keep(new CalendarChanged(2029, List.of(holiday)), received("calendar-2029"));
        tasks.createAllOn(received(task.work().plan()), Map.of(task.id(), computedBefore));

        reviseDueDates.ofPlan(task.work().plan());
        reviseDueDates.ofPlan(task.work().plan());

        var moved = tasks.find(task.id()).orElseThrow().state();
        assertThat(moved.deadline().effectiveDue()).isEqualTo("2029-04-02");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(task.id()))
                                        .containsExactly("TaskAssigned.v1", "TaskRevised.v1"));
    }

    private static Received received(String subject) {
        return new Received(
                "event-of-" + subject, "plan-service", "any", subject, 1, at("2026-01-06T09:00"));
    }
}
