package vn.tiendo.plan.plan;

import vn.tiendo.defaults.problem.Refusal;

/** A published plan changes by amendment alone. */
public final class AlreadyPublished extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyPublished(String id) {
        super(Kind.CONFLICT, "already-published", id);
    }
}
