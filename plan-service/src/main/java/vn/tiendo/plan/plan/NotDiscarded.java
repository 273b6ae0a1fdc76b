package vn.tiendo.plan.plan;

import vn.tiendo.defaults.problem.Refusal;

/** Only a draft that was put aside is taken up again. */
public final class NotDiscarded extends Refusal {

    private static final long serialVersionUID = 1L;

    NotDiscarded(String id) {
        super(Kind.CONFLICT, "not-discarded", id);
    }
}
