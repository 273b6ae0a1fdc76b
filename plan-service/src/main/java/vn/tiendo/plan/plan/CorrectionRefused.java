package vn.tiendo.plan.plan;

import vn.tiendo.defaults.problem.Refusal;

/** A correction names a field that there is, a value that fits it, and a reason. */
public final class CorrectionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    CorrectionRefused(String field) {
        super(Kind.INVALID, "correction-refused", field);
    }
}
