package vn.tiendo.plan.plan;

import vn.tiendo.defaults.problem.Refusal;

/** A plan has at most 5.000 deliverables, and 6 MB as it is published. */
public final class PlanTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DELIVERABLES = 5_000;
    private static final long MOST_BYTES = 6L * 1024 * 1024;

    private PlanTooLarge() {
        super(Kind.TOO_LARGE, "plan-too-large");
    }

    public static void check(Plan plan) {
        if (plan.deliverables() > MOST_DELIVERABLES) {
            throw new PlanTooLarge();
        }
    }

    /** @param bytes of the event's body */
    public static void check(long bytes) {
        if (bytes > MOST_BYTES) {
            throw new PlanTooLarge();
        }
    }
}
