package vn.tiendo.report.round;

import vn.tiendo.defaults.problem.Refusal;

/** A unit says what it did, or says that there is nothing to say. */
public final class UnitReportEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitReportEmpty() {
        super(Kind.INVALID, "unit-report-empty");
    }
}
