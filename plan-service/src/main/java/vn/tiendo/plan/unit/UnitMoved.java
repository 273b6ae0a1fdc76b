package vn.tiendo.plan.unit;

import vn.tiendo.defaults.problem.Refusal;

/** A unit keeps its authority, its parent and its kind. */
public final class UnitMoved extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitMoved(String id) {
        super(Kind.CONFLICT, "unit-moved", id);
    }
}
