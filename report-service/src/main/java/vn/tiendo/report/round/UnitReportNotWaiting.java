package vn.tiendo.report.round;

import vn.tiendo.defaults.problem.Refusal;

/** Only a submitted report can be accepted or returned. */
public final class UnitReportNotWaiting extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitReportNotWaiting() {
        super(Kind.CONFLICT, "unit-report-not-waiting");
    }
}
