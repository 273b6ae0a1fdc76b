package vn.tiendo.report.report;

import vn.tiendo.defaults.problem.Refusal;

/** An Interior Department reads the reports that are addressed to it. */
public final class NotAddressed extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAddressed(String authority) {
        super(Kind.FORBIDDEN, "not-addressed", authority);
    }
}
