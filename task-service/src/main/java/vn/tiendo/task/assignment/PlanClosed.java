package vn.tiendo.task.assignment;

/** A plan is over. */
public record PlanClosed(Plan plan) {
    public static final String TYPE = "vn.tiendo.PlanClosed.v1";

    /** The plan that ended. */
    public record Plan(String id) {}
}
