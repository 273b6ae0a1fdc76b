package vn.tiendo.task.task;

import vn.tiendo.defaults.problem.Refusal;

/** No amendment waits for a decision on this task. */
public final class NothingToDecide extends Refusal {
    private static final long serialVersionUID = 1L;

    NothingToDecide() {
        super(Kind.CONFLICT, "nothing-to-decide");
    }
}
