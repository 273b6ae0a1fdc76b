package vn.tiendo.plan.comparison;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Deliverable;

/**
 * A deliverable in both plans, or in one of them.
 *
 * @param before null where it appeared
 * @param after null where it went
 * @param name null where it is the same
 * @param deadline the printed words; null where they mean the same, each in its plan's year
 */
public record DeliverablePair(
        @Nullable Deliverable before,
        @Nullable Deliverable after,
        @Nullable Change name,
        @Nullable Change deadline) {

    public boolean changed() {
        return before == null || after == null || name != null || deadline != null;
    }
}
