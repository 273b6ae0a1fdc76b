package vn.tiendo.plan.closing;

import org.jspecify.annotations.Nullable;

/**
 * Whether a task of a plan is still to be done, as task-service told last.
 *
 * @param plan null where the event named none
 */
public record TaskState(@Nullable String plan, boolean open) {}
