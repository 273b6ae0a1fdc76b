package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan (nhiệm vụ).
 *
 * @param id {@code <area label>.<task label>}, unique in the plan
 * @param condition "nếu có …": the unit may answer that nothing arose
 * @param lead names as printed, or ids where a person settled them
 * @param coordinating likewise
 */
public record PlanTask(
        String id,
        String area,
        String label,
        String activity,
        @Nullable String condition,
        List<String> lead,
        List<String> coordinating,
        List<Deliverable> deliverables) {

    public PlanTask {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        deliverables = List.copyOf(deliverables);
    }

    PlanTask ledBy(List<String> names) {
        return new PlanTask(
                id, area, label, activity, condition, names, coordinating, deliverables);
    }

    PlanTask coordinatedWith(List<String> names) {
        return new PlanTask(id, area, label, activity, condition, lead, names, deliverables);
    }

    PlanTask yielding(List<Deliverable> settled) {
        return new PlanTask(id, area, label, activity, condition, lead, coordinating, settled);
    }

    PlanTask each(UnaryOperator<Deliverable> change) {
        return yielding(deliverables.stream().map(change).toList());
    }

    /** With this deliverable in its place, or behind the last. */
    PlanTask with(Deliverable settled) {
        var all = new ArrayList<>(deliverables);
        if (settled.no() > all.size()) {
            all.add(settled);
        } else {
            all.set(settled.no() - 1, settled);
        }
        return yielding(all);
    }
}
