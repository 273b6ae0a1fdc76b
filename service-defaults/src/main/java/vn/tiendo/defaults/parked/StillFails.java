package vn.tiendo.defaults.parked;

import vn.tiendo.defaults.problem.Refusal;

/** The cause is not mended: the record can't be consumed any better than before. */
final class StillFails extends Refusal {

    private static final long serialVersionUID = 1L;

    StillFails(String cause) {
        super(Kind.CONFLICT, "replay-still-fails", cause);
    }
}
