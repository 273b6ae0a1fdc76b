package vn.tiendo.plan.document;

import vn.tiendo.plan.document.DocumentRefused.Reason;

/**
 * Counts what is kept of a document in memory. A few bytes of a file become an object many times
 * their size, so a limit on characters is none on memory.
 */
public final class Pieces {

    /** Three times what a plan of the largest size, 5,000 rows, is made of. */
    private static final int MOST = 500_000;

    private int counted;

    /** A paragraph, a line, a table, a row or a cell more. */
    public void one() {
        if (++counted > MOST) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
    }
}
