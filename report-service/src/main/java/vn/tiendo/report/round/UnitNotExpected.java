package vn.tiendo.report.round;

import vn.tiendo.defaults.problem.Refusal;

/** The unit owes no report in this round: it leads no task of the plan. */
public final class UnitNotExpected extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitNotExpected(String unit) {
        super(Kind.NOT_FOUND, "unit-not-expected", unit);
    }
}
