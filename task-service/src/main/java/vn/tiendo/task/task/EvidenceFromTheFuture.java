package vn.tiendo.task.task;

import java.time.LocalDate;
import vn.tiendo.defaults.problem.Refusal;

/** Evidence was issued by the day on which it is handed in. */
public final class EvidenceFromTheFuture extends Refusal {
    private static final long serialVersionUID = 1L;

    EvidenceFromTheFuture(int position, LocalDate issued) {
        super(Kind.INVALID, "evidence-from-the-future", position, issued);
    }
}
