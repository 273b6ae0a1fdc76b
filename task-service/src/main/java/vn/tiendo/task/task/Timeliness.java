package vn.tiendo.task.task;

import java.time.LocalDate;

/** Whether a task is in time: derived from its dates on a given day, never stored. */
public enum Timeliness {
    /** No date binds: standing work, work that waits for its date, or closed without being done. */
    NOT_DATED,
    NOT_DUE,
    /** The first warning's day has come. */
    DUE_SOON,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE,
    /** The date lay before the plan's own issue: never a breach, open or done after it. */
    ALREADY_DUE;

    public static Timeliness of(Task task, LocalDate today) {
        var due = task.deadline().effectiveDue();
        var doneOn = task.progress().doneOn();
        if (task.status() == TaskStatus.COMPLETED && doneOn != null) {
            return done(task, doneOn);
        }
        if (due == null || !task.status().isOpen()) {
            return NOT_DATED;
        }
        if (task.deadline().alreadyDue()) {
            return ALREADY_DUE;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        return task.reminders().hasBegun(today) ? DUE_SOON : NOT_DUE;
    }

    private static Timeliness done(Task task, LocalDate doneOn) {
        var due = task.deadline().effectiveDue();
        if (due == null || !doneOn.isAfter(due)) {
            return DONE_ON_TIME;
        }
        return task.deadline().alreadyDue() ? ALREADY_DUE : DONE_LATE;
    }
}
