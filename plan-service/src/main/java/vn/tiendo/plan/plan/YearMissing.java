package vn.tiendo.plan.plan;

import vn.tiendo.defaults.problem.Refusal;

/** Deadlines move from the plan's year to the copy's, so the plan has one. */
public final class YearMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    YearMissing() {
        super(Kind.CONFLICT, "year-missing");
    }
}
