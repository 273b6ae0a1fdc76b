package vn.tiendo.plan.unit;

import vn.tiendo.defaults.problem.Refusal;

/** An id means one unit for ever. */
public final class UnitIdTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitIdTaken(String id) {
        super(Kind.CONFLICT, "unit-id-taken", id);
    }
}
