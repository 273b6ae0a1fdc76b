package vn.tiendo.notification.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The little that this service remembers of each matter: enough to know that a notice of it is no
 * longer wanted.
 *
 * @param status a task's, in task-service's words; {@link #COMPLETED} for a unit's report that was
 *     submitted
 * @param sequence of the event that told it
 * @param handedIn percent of the progress that waits for review; none where nothing waits
 */
public record MatterState(
        String status,
        @Nullable LocalDate effectiveDue,
        long sequence,
        @Nullable Integer handedIn) {

    public static final String COMPLETED = "COMPLETED";

    public MatterState(String status, @Nullable LocalDate effectiveDue, long sequence) {
        this(status, effectiveDue, sequence, null);
    }

    /**
     * The same of a later event, which need not say again what waits: it is remembered while it
     * waits.
     */
    MatterState later(MatterState next) {
        return next.handedIn == null && next.waitsForReview()
                ? new MatterState(next.status, next.effectiveDue, next.sequence, handedIn)
                : next;
    }

    /** All that was asked for is handed in, so that it is the reviewer's turn and nobody else's. */
    public boolean isHandedInWhole() {
        return waitsForReview() && (handedIn == null || handedIn >= 100);
    }

    boolean isOver() {
        return switch (status) {
            case COMPLETED, "CANCELLED", "NOT_ARISING" -> true;
            default -> false;
        };
    }

    boolean waitsForReview() {
        return status.equals("SUBMITTED");
    }
}
