package vn.tiendo.notification.messaging;

/** PlanClosed. */
record PlanEvent(Plan plan) {

    /** The plan that ended. */
    record Plan(String id) {}
}
