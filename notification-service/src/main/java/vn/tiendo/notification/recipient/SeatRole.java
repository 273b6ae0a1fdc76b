package vn.tiendo.notification.recipient;

/** The roles of seats that a level can mean; seats of any other role are kept and never asked. */
public enum SeatRole {
    UNIT_OFFICER,
    UNIT_HEAD,
    PLAN_MANAGER,
    SUPERVISOR,
    INTERIOR
}
