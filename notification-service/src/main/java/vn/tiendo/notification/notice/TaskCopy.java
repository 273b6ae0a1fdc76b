package vn.tiendo.notification.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The little that this service remembers of each task: enough to know that a reminder is no longer
 * wanted.
 *
 * @param sequence of the event that told it
 */
public record TaskCopy(String status, @Nullable LocalDate effectiveDue, long sequence) {

    boolean isOver() {
        return switch (status) {
            case "COMPLETED", "CANCELLED", "NOT_ARISING" -> true;
            default -> false;
        };
    }

    boolean waitsForReview() {
        return status.equals("SUBMITTED");
    }
}
