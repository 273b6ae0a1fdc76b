package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.eventing.Event;
import vn.tiendo.task.deadline.Reminder;
import vn.tiendo.task.workingday.VietnamTime;
import vn.tiendo.task.workingday.WorkingCalendar;

/** What is told when a step of a deadline is raised. */
final class Notice {
    private Notice() {}

    /**
     * Its key names task, due date and step: the same notice raised again can be recognised, and a
     * moved date makes new ones.
     */
    static Event of(
            Task task, LocalDate due, Reminder step, WorkingCalendar calendar, Instant now) {
        var view = TaskView.of(task);
        var key = task.id() + ":" + due + ":" + step.step();
        int left = calendar.between(VietnamTime.dayOf(now), due);
        boolean late = task.reminders().isLate(step, now);
        return step.ahead()
                ? new DeadlineApproaching(
                        view, step.step(), step.levels(), due, step.fireAt(), now, late, left, key)
                : new DeadlinePassed(
                        view, step.step(), step.levels(), due, step.fireAt(), now, late, left, key);
    }
}
