package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** Only work that the plan asks for "if any" can fail to arise. */
public final class TaskIsNotConditional extends Refusal {
    private static final long serialVersionUID = 1L;

    TaskIsNotConditional() {
        super(Kind.CONFLICT, "task-is-not-conditional");
    }
}
