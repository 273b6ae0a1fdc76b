package vn.tiendo.report.fact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task's deadline as it was known from a moment on.
 *
 * @param knownFrom when it became known
 * @param text the plan's own words
 * @param kind BY, WITHIN, RECURRING, CONTINUOUS, EXTERNAL, CONDITIONAL or UNKNOWN
 * @param effectiveDue last day, inclusive, after shifts to working days; none where undated
 * @param alreadyDue whether it had passed when the plan was issued, which is no breach
 * @param extensions how often it had been extended
 * @param extensionReason why, the last time
 */
public record KnownDeadline(
        Instant knownFrom,
        String text,
        String kind,
        @Nullable LocalDate nominalDue,
        @Nullable LocalDate effectiveDue,
        boolean alreadyDue,
        int extensions,
        @Nullable String extensionReason) {

    private static final String CONTINUOUS = "CONTINUOUS";

    /** A standing duty, reported on in every period and never overdue by itself. */
    public boolean continuous() {
        return CONTINUOUS.equals(kind);
    }

    /** Whether work done on this day keeps the deadline. What was due before the plan is no breach. */
    public boolean keptOn(LocalDate doneOn) {
        return effectiveDue == null || alreadyDue || !doneOn.isAfter(effectiveDue);
    }

    /** Whether a day has gone by with the work undone. */
    public boolean passedBy(LocalDate day) {
        return effectiveDue != null && !alreadyDue && !continuous() && day.isAfter(effectiveDue);
    }

    boolean saysTheSameAs(KnownDeadline other) {
        return equals(
                new KnownDeadline(
                        knownFrom,
                        other.text,
                        other.kind,
                        other.nominalDue,
                        other.effectiveDue,
                        other.alreadyDue,
                        other.extensions,
                        other.extensionReason));
    }
}
