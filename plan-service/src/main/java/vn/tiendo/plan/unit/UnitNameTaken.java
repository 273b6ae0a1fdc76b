package vn.tiendo.plan.unit;

import vn.tiendo.defaults.problem.Refusal;

/** Two units of one authority may not bear one name: no document could tell them apart. */
public final class UnitNameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitNameTaken(String other) {
        super(Kind.CONFLICT, "unit-name-taken", other);
    }
}
