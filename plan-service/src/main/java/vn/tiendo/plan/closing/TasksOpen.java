package vn.tiendo.plan.closing;

import vn.tiendo.defaults.problem.Refusal;

/** A plan whose tasks are open is closed only by who says that it shall be nevertheless. */
public final class TasksOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    TasksOpen(long open) {
        super(Kind.CONFLICT, "tasks-open", Long.toString(open));
    }
}
