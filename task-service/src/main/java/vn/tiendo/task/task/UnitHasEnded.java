package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** A task goes to units that stand. */
public final class UnitHasEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    UnitHasEnded(String unit) {
        super(Kind.INVALID, "unit-has-ended", unit);
    }
}
