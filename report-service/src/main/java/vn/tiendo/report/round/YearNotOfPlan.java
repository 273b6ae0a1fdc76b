package vn.tiendo.report.round;

import vn.tiendo.defaults.problem.Refusal;

/** A round's reporting year is its plan's. */
public final class YearNotOfPlan extends Refusal {

    private static final long serialVersionUID = 1L;

    YearNotOfPlan(int year, int planYear) {
        super(Kind.INVALID, "year-not-of-plan", String.valueOf(year), String.valueOf(planYear));
    }
}
