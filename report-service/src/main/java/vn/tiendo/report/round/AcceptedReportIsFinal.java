package vn.tiendo.report.round;

import vn.tiendo.defaults.problem.Refusal;

/** An accepted report is not submitted again. */
public final class AcceptedReportIsFinal extends Refusal {

    private static final long serialVersionUID = 1L;

    AcceptedReportIsFinal() {
        super(Kind.CONFLICT, "unit-report-accepted");
    }
}
