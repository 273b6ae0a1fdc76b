package vn.tiendo.plan.comparison;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Objective;

/**
 * A target in both plans, or in one of them.
 *
 * @param before null where it appeared
 * @param after null where it went
 * @param changed comparator, value, unit or condition differ: "100 %" became "95 %"
 */
public record TargetPair(
        Objective.@Nullable Target before, Objective.@Nullable Target after, boolean changed) {}
