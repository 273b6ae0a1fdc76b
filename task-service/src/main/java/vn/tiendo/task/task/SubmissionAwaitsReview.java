package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** What was handed in is reviewed before the task is closed as not arising. */
public final class SubmissionAwaitsReview extends Refusal {
    private static final long serialVersionUID = 1L;

    SubmissionAwaitsReview() {
        super(Kind.CONFLICT, "submission-awaits-review");
    }
}
