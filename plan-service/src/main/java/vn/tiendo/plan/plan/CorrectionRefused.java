package vn.tiendo.plan.plan;

import vn.tiendo.defaults.problem.Refusal;

/** A correction names a field that there is, a value that fits it, and a reason. */
public final class CorrectionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** The value is none for this field, or there is no such field. */
    CorrectionRefused(String field) {
        this(field, CorrectionRule.of(field));
    }

    private CorrectionRefused(String field, CorrectionRule rule) {
        super(Kind.INVALID, "correction-refused", rule, place(field));
    }

    static CorrectionRefused withoutReason(String field) {
        return new CorrectionRefused(field, CorrectionRule.REASON);
    }

    /** The task's number as people know it; of what is no task, nothing that they would know. */
    private static String place(String field) {
        var steps = field.split("/");
        boolean task = steps.length > 1 && steps[0].equals("tasks");
        return task ? " (" + steps[1] + ")" : "";
    }
}
