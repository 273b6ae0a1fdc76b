package vn.tiendo.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step before or after a deadline that task-service has raised.
 *
 * @param key names the step for ever
 * @param due the effective due date that the step is about
 * @param late raised after its time, other steps folded into it
 * @param workingDaysLeft none after the deadline
 */
public record DeadlineStep(
        String key,
        LocalDate due,
        Instant planned,
        Instant raised,
        boolean late,
        @Nullable Integer workingDaysLeft) {}
