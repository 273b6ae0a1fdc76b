package vn.tiendo.task.deadline;

import java.time.Instant;
import java.util.List;

/** A step of one task's deadline: when it is due, and whether it has been raised. */
public record Reminder(
        String step, boolean ahead, List<Level> levels, Instant fireAt, boolean raised) {
    boolean isDue(Instant now) {
        return !raised && !fireAt.isAfter(now);
    }

    Reminder asRaised() {
        return new Reminder(step, ahead, levels, fireAt, true);
    }
}
