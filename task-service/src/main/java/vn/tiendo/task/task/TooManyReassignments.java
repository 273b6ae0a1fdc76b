package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** A task's record has a bound. */
public final class TooManyReassignments extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyReassignments(int most) {
        super(Kind.CONFLICT, "too-many-reassignments", most);
    }
}
