package vn.tiendo.task.task;

import java.time.Instant;

/**
 * A change of a plan in force.
 *
 * @param version of the plan that it made
 */
public record Amendment(int version, String reason, Instant at) {}
