package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** A task goes to units that answer for it, not to a name for several nor to an authority. */
public final class NotASingleUnit extends Refusal {
    private static final long serialVersionUID = 1L;

    NotASingleUnit(String unit) {
        super(Kind.INVALID, "not-a-single-unit", unit);
    }
}
