package vn.tiendo.task.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A step of one task's deadline: when it is due, and whether it has been raised. */
public record Reminder(
        String step, boolean ahead, List<Level> levels, Instant fireAt, boolean raised) {
    private static final Duration GRACE = Duration.ofHours(1);

    boolean isDue(Instant now) {
        return !raised && !fireAt.isAfter(now);
    }

    /** Raised so long after its moment that the reader should be told so. */
    public boolean isLate(Instant raisedAt) {
        return raisedAt.isAfter(fireAt.plus(GRACE));
    }

    Reminder asRaised() {
        return new Reminder(step, ahead, levels, fireAt, true);
    }
}
