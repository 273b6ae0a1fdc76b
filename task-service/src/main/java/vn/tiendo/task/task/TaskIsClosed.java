package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** What is completed, cancelled or did not arise takes no more progress. */
public final class TaskIsClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    TaskIsClosed(TaskStatus status) {
        super(Kind.CONFLICT, "task-is-closed", status);
    }
}
