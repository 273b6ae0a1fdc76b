package vn.tiendo.task.deadline;

/** Whom a step concerns; who holds that seat is known elsewhere, at the moment of sending. */
public enum Level {
    LEAD_OFFICERS,
    LEAD_HEAD,
    STANDING_BODY,
    SUPERVISOR
}
