package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** A task is led by units that answer for it, not by a name for several. */
public final class GroupCannotLead extends Refusal {
    private static final long serialVersionUID = 1L;

    GroupCannotLead(String unit) {
        super(Kind.INVALID, "group-cannot-lead", unit);
    }
}
