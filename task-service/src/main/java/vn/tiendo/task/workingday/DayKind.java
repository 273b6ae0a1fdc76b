package vn.tiendo.task.workingday;

/** How a day departs from the plain week, in which Saturday and Sunday are off. */
public enum DayKind {
    /** A public holiday. */
    HOLIDAY,
    /** A compensatory day off, or a day swapped away. */
    DAY_OFF,
    /** A Saturday or Sunday that is worked in exchange for a day off. */
    WORKING_DAY
}
