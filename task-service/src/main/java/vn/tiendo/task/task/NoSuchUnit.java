package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** No unit of that id is known. */
public final class NoSuchUnit extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchUnit(String unit) {
        super(Kind.INVALID, "no-such-unit", unit);
    }
}
