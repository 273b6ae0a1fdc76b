package vn.tiendo.plan.seat;

/** What is done from a seat; the same names as the roles in tokens. */
public enum SeatRole {
    PLAN_MANAGER,
    UNIT_OFFICER,
    UNIT_HEAD,
    SUPERVISOR,
    INTERIOR
}
