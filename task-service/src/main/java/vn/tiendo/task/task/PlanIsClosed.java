package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** What a closed plan asked for stays as it is. */
public final class PlanIsClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    PlanIsClosed() {
        super(Kind.CONFLICT, "plan-is-closed");
    }
}
