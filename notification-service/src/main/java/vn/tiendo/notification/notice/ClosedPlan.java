package vn.tiendo.notification.notice;

import java.time.Instant;

/** A plan that is over. */
record ClosedPlan(Instant since) {}
