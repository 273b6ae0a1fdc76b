package vn.tiendo.report.figure;

import java.util.Collection;

/** Where a piece of work stands at the cut-off: the state's four cells, and what did not arise. */
public enum Cell {
    DONE_ON_TIME,
    DONE_LATE,
    OPEN_IN_TERM,
    OPEN_OVERDUE,
    NOT_ARISING;

    boolean open() {
        return this == OPEN_IN_TERM || this == OPEN_OVERDUE;
    }

    /**
     * The one cell of a whole from its parts: done when all are, late when one is, overdue when an
     * undone one is. What did not arise leaves the count unless nothing arose at all.
     *
     * @param parts at least one
     */
    static Cell ofWhole(Collection<Cell> parts) {
        if (parts.contains(OPEN_OVERDUE)) {
            return OPEN_OVERDUE;
        }
        if (parts.contains(OPEN_IN_TERM)) {
            return OPEN_IN_TERM;
        }
        if (parts.contains(DONE_LATE)) {
            return DONE_LATE;
        }
        return parts.contains(DONE_ON_TIME) ? DONE_ON_TIME : NOT_ARISING;
    }
}
