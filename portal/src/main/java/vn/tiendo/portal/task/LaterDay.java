package vn.tiendo.portal.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Chip;

/**
 * A later day that a lead unit asked for, and what the standing body said to it.
 *
 * @param before the day that counted when it was asked for
 * @param decision null while it waits
 */
public record LaterDay(
        LocalDate until,
        @Nullable LocalDate before,
        String reason,
        String by,
        @Nullable String byUnit,
        Instant at,
        @Nullable Decision decision) {

    /** @param until the day granted, which may be another than the one asked for */
    public record Decision(
            boolean granted,
            @Nullable LocalDate until,
            @Nullable String reason,
            String by,
            Instant at) {}

    public boolean waits() {
        return decision == null;
    }

    public Chip chip() {
        if (decision == null) {
            return Chip.calm("Chờ trả lời");
        }
        return decision.granted() ? Chip.good("Được gia hạn") : Chip.bad("Không gia hạn");
    }
}
