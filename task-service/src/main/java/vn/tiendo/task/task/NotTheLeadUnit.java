package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** A unit reports on the tasks that it leads. */
public final class NotTheLeadUnit extends Refusal {
    private static final long serialVersionUID = 1L;

    NotTheLeadUnit() {
        super(Kind.FORBIDDEN, "not-the-lead-unit");
    }
}
