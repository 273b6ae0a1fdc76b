package vn.tiendo.plan.plan;

import vn.tiendo.defaults.problem.Refusal;

/** Only a published plan is amended; a draft is corrected. */
public final class NotInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    NotInForce(String id) {
        super(Kind.CONFLICT, "not-in-force", id);
    }
}
