package vn.tiendo.task.assignment;

import vn.tiendo.defaults.problem.Refusal;

/** No plan of that id was published to this service, or it is another authority's. */
public final class NoSuchPlan extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchPlan() {
        super(Kind.NOT_FOUND, "no-such-plan");
    }
}
