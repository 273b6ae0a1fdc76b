package vn.tiendo.plan.unit;

import vn.tiendo.defaults.problem.Refusal;

/** Roots have no parent and are their own authority, others have one; groups alone have members, authorities alone report. */
public final class UnitMisshapen extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnitMisshapen(String id) {
        super(Kind.INVALID, "unit-misshapen", id);
    }
}
