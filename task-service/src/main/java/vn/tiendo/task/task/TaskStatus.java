package vn.tiendo.task.task;

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

    public boolean isOpen() {
        return this != COMPLETED && this != CANCELLED && this != NOT_ARISING;
    }
}
