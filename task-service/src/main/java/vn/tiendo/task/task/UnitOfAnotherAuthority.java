package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** A task stays with units of the authority whose plan it is of. */
public final class UnitOfAnotherAuthority extends Refusal {
    private static final long serialVersionUID = 1L;

    UnitOfAnotherAuthority(String unit) {
        super(Kind.INVALID, "unit-of-another-authority", unit);
    }
}
