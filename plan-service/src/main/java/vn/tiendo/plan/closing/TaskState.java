package vn.tiendo.plan.closing;

import org.jspecify.annotations.Nullable;

/**
 * Where a task of a plan stands, as task-service told last.
 *
 * @param plan null where the event named none
 * @param deliverable {@code task/no} of the plan; null where the event named none
 * @param open whether it is still to be done
 * @param cancelled whether the plan has it no more, or its lead is another now
 */
public record TaskState(
        @Nullable String plan, @Nullable String deliverable, boolean open, boolean cancelled) {}
