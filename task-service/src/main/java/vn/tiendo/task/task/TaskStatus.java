package vn.tiendo.task.task;

import java.util.Arrays;
import java.util.List;
import vn.tiendo.task.deadline.Deadline;

/** Where a task stands in the workflow; whether it is in time is derived from dates instead. */
public enum TaskStatus {
    /** For another body's document or an event, which would set the date. */
    WAITING,
    ASSIGNED,
    IN_PROGRESS,
    /** For the standing body's review. */
    SUBMITTED,
    RETURNED,
    COMPLETED,
    CANCELLED,
    NOT_ARISING;

    /** Names of those that are open, for queries. */
    static final List<String> OPEN =
            Arrays.stream(values()).filter(TaskStatus::isOpen).map(Enum::name).toList();

    /** Of work that was just given; what another body or an event dates waits for that. */
    static TaskStatus of(Deadline deadline) {
        return deadline.kind().waits() ? WAITING : ASSIGNED;
    }

    public boolean isOpen() {
        return this != COMPLETED && this != CANCELLED && this != NOT_ARISING;
    }
}
