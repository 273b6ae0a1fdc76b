package vn.tiendo.plan.unit;

import vn.tiendo.defaults.problem.Refusal;

/** A unit stands below a unit of its own authority that is not a group. */
public final class ParentElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    ParentElsewhere(String parent) {
        super(Kind.INVALID, "parent-elsewhere", parent);
    }
}
