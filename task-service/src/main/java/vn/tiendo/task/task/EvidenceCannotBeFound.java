package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** A document is named by number and date, a link by its address. */
public final class EvidenceCannotBeFound extends Refusal {
    private static final long serialVersionUID = 1L;

    EvidenceCannotBeFound(int position) {
        super(Kind.INVALID, "evidence-cannot-be-found", position);
    }
}
