package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** The task does not exist, or is none of the caller's business: both look the same. */
public final class NoSuchTask extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchTask() {
        super(Kind.NOT_FOUND, "no-such-task");
    }
}
