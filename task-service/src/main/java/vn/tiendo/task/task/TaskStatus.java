package vn.tiendo.task.task;

import java.util.Arrays;
import java.util.List;

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

    public boolean isOpen() {
        return this != COMPLETED && this != CANCELLED && this != NOT_ARISING;
    }
}
