package vn.tiendo.plan.unit;

import vn.tiendo.defaults.problem.Refusal;

/** A unit is named that is not registered. */
public final class UnitUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnitUnknown(String id) {
        super(Kind.INVALID, "unknown-unit", id);
    }
}
