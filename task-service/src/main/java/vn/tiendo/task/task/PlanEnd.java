package vn.tiendo.task.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the plan of a task ended.
 *
 * @param reason why it was closed, as far as it was told
 * @param at when
 */
public record PlanEnd(@Nullable String reason, Instant at) {}
