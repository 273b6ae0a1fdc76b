package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.eventing.Event;
import vn.tiendo.task.deadline.Level;

/** A step ahead of a due date was reached. */
public record DeadlineApproaching(
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
    public static final String TYPE = "vn.tiendo.DeadlineApproaching.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
