package vn.tiendo.plan.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.PlanTask;

/**
 * A task that both plans have. A change is null where there is none.
 *
 * @param likeness from 0 to 1, which is the same in every word
 * @param area label and title of the area, where the task moved to another one
 * @param label the task's id, where it is numbered otherwise
 * @param deliverables in the order of the plan after; those that went stand last
 */
public record TaskPair(
        PlanTask before,
        PlanTask after,
        double likeness,
        @Nullable Change area,
        @Nullable Change label,
        @Nullable Change activity,
        @Nullable Change condition,
        NameChanges lead,
        NameChanges coordinating,
        List<DeliverablePair> deliverables) {

    public TaskPair {
        deliverables = List.copyOf(deliverables);
    }

    /** Whether anything differs but the number: a task that is only renumbered is the same. */
    public boolean changed() {
        return area != null
                || activity != null
                || condition != null
                || !lead.none()
                || !coordinating.none()
                || deliverables.stream().anyMatch(DeliverablePair::changed);
    }
}
