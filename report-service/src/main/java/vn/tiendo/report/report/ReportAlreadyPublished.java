package vn.tiendo.report.report;

import vn.tiendo.defaults.problem.Refusal;

/** A published report is frozen; what is learned afterwards is a correction, not a second report. */
public final class ReportAlreadyPublished extends Refusal {

    private static final long serialVersionUID = 1L;

    ReportAlreadyPublished() {
        super(Kind.CONFLICT, "report-already-published");
    }
}
