package vn.tiendo.plan.comparison;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.PlanTask;

/**
 * A task that one plan alone has.
 *
 * @param resembles id of the other plan's task that is most like it and has another partner: so a row
 *     that was split in two shows where the second came from; null where nothing is like it
 */
public record LoneTask(PlanTask task, @Nullable String resembles) {}
