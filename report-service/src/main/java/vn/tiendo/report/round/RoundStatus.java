package vn.tiendo.report.round;

/** Scheduled until its window has ended, open until its report is published. */
public enum RoundStatus {
    SCHEDULED,
    OPEN,
    PUBLISHED
}
