package vn.tiendo.task.task;

import java.time.LocalDate;
import vn.tiendo.defaults.problem.Refusal;

/** Work is not done after the day on which it was handed in as done. */
public final class DoneOnAfterSubmission extends Refusal {
    private static final long serialVersionUID = 1L;

    DoneOnAfterSubmission(LocalDate doneOn, LocalDate submitted) {
        super(Kind.INVALID, "done-on-after-submission", doneOn, submitted);
    }
}
