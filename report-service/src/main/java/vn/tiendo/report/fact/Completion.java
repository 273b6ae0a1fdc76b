package vn.tiendo.report.fact;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task's completion.
 *
 * @param doneOn the day the work was done
 * @param acceptedAt when the standing body accepted it
 */
public record Completion(LocalDate doneOn, Instant acceptedAt) {}
