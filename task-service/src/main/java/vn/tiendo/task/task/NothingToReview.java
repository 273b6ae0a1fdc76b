package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** There must be a submission to accept or to give back. */
public final class NothingToReview extends Refusal {
    private static final long serialVersionUID = 1L;

    NothingToReview() {
        super(Kind.CONFLICT, "nothing-to-review");
    }
}
