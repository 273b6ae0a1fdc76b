package vn.tiendo.plan.messaging;

/** The topics that this service writes. It reads tiendo.tasks. */
final class PlanTopics {

    static final String UNITS = "tiendo.units";

    /** Compacted: no other topic holds personal contact data. */
    static final String SEATS = "tiendo.seats";

    static final String PLANS = "tiendo.plans";

    private PlanTopics() {}
}
