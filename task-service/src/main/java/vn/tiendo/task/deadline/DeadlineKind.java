package vn.tiendo.task.deadline;

/** How a plan words a deadline. */
public enum DeadlineKind {
    BY,
    WITHIN,
    RECURRING,
    /** Kept up all year: reported on in every period, never overdue by itself. */
    CONTINUOUS,
    /** Set by another body's document, which somebody has yet to record. */
    EXTERNAL,
    /** Set by an event that has yet to happen. */
    CONDITIONAL,
    /** Words nobody could read: no date binds until a person says which. */
    UNKNOWN;

    /** Whether a date in the plan binds, as against one that is still to come or never comes. */
    public boolean bindsByDate() {
        return this == BY || this == WITHIN || this == RECURRING;
    }

    /** Whether the work waits for somebody to record a document or an event. */
    public boolean waits() {
        return this == EXTERNAL || this == CONDITIONAL;
    }
}
