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
 */
public record MatterState(String status, @Nullable LocalDate effectiveDue, long sequence) {

    public static final String COMPLETED = "COMPLETED";

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
