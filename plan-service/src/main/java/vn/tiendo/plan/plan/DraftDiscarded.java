package vn.tiendo.plan.plan;

import vn.tiendo.defaults.problem.Refusal;

/** A draft that was put aside is taken up again before anything else is done with it. */
public final class DraftDiscarded extends Refusal {

    private static final long serialVersionUID = 1L;

    DraftDiscarded(String id) {
        super(Kind.CONFLICT, "draft-discarded", id);
    }
}
