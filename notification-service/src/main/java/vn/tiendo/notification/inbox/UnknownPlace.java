package vn.tiendo.notification.inbox;

import vn.tiendo.defaults.problem.Refusal;

/** A list goes on only from where another part of it ended. */
final class UnknownPlace extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownPlace(String after) {
        super(Kind.MALFORMED, "unknown-place", after);
    }
}
