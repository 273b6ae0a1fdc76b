package vn.tiendo.task.task;

import java.time.LocalDate;
import vn.tiendo.defaults.problem.Refusal;

/** Work is not done before the document that proves it was issued. */
public final class DoneOnBeforeEvidence extends Refusal {
    private static final long serialVersionUID = 1L;

    DoneOnBeforeEvidence(LocalDate doneOn, LocalDate issued) {
        super(Kind.INVALID, "done-on-before-evidence", doneOn, issued);
    }
}
