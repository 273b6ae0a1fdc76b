package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.eventing.Event;
import vn.tiendo.task.deadline.Level;

/** A due date has passed, or a step after it was reached. */
public record DeadlinePassed(
        TaskView task,
        String step,
        List<Level> levels,
        LocalDate due,
        Instant fireAt,
        Instant raisedAt,
        boolean late,
        int workingDaysLeft,
        String noticeKey)
        implements Event {
    public static final String TYPE = "vn.tiendo.DeadlinePassed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
