package vn.tiendo.task.unit;

import vn.tiendo.defaults.problem.Refusal;

/**
 * The caller's unit has not reached this service's copy of the tree. It may do so in a moment, so
 * the caller is told to try again, not that it is forbidden.
 */
public final class UnitNotKnownYet extends Refusal {
    private static final long serialVersionUID = 1L;

    UnitNotKnownYet(String unit) {
        super(Kind.UNAVAILABLE, "unit-not-known-yet", unit);
    }
}
