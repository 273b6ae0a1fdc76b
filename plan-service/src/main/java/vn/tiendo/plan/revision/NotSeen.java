package vn.tiendo.plan.revision;

import vn.tiendo.defaults.problem.Refusal;

/** What is stored already is replaced by nobody who has not looked at it. */
public final class NotSeen extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotSeen() {
        super(Kind.STALE, "not-seen");
    }
}
