package vn.tiendo.plan.deadline;

/** How a deadline binds. */
public enum DeadlineKind {
    /** Done by the last day of a period, or by a day. */
    BY,
    /** Done at some time within a span. */
    WITHIN,
    /** One occurrence per period, each due by itself. */
    RECURRING,
    /** Kept up all year; never overdue by itself. */
    CONTINUOUS,
    /** Set by a document of another authority, whose date somebody will record. */
    EXTERNAL,
    /** Counted from an event that has not happened yet. */
    CONDITIONAL,
    /** Words that could not be read: a person has to say. */
    UNKNOWN
}
