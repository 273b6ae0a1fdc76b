package vn.tiendo.task.extension;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A later day that a lead unit asked for, and what became of it.
 *
 * @param until the last day asked for; where it is no working day, the next one counts
 * @param before the day that counted when it was asked for
 * @param by who asked, for which unit
 * @param decision none while it waits for the standing body
 */
public record Extension(
        String id,
        LocalDate until,
        LocalDate before,
        String reason,
        String by,
        String byUnit,
        Instant at,
        @Nullable Decision decision) {

    /**
     * The standing body's word.
     *
     * @param until the day granted, which may be another than the one asked for
     * @param reason owed where it is refused
     */
    public record Decision(
            boolean granted,
            @Nullable LocalDate until,
            @Nullable String reason,
            String by,
            Instant at) {}

    boolean waits() {
        return decision == null;
    }

    boolean isGranted() {
        return decision != null && decision.granted();
    }

    Extension decided(Decision word) {
        return new Extension(id, until, before, reason, by, byUnit, at, word);
    }
}
