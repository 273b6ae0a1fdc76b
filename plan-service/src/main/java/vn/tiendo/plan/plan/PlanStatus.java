package vn.tiendo.plan.plan;

/** Where a plan stands between its document and its tasks. */
public enum PlanStatus {
    /** Read, and open to corrections; nobody outside this service knows it. */
    DRAFT,
    /** Told to everybody; changes are amendments from here on. */
    PUBLISHED,
    /** Over: nothing of it is urged any more, and what was done stays. */
    CLOSED,
    /** The draft of an amendment that the amended plan holds now. */
    APPLIED,
    /** A draft that was put aside: kept as it is, and may be taken up again. */
    DISCARDED
}
