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

    /** This row as a task that is known already. */
    public PlanTask known(String otherId, List<Deliverable> numbered) {
        return new PlanTask(
                otherId, area, label, activity, condition, lead, coordinating, numbered);
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

    PlanTask saying(String words) {
        return new PlanTask(id, area, label, words, condition, lead, coordinating, deliverables);
    }

    /** With this deliverable in its place, or behind the last. */
    PlanTask with(Deliverable settled) {
        var all = new ArrayList<>(deliverables);
        all.replaceAll(one -> one.no() == settled.no() ? settled : one);
        if (!all.contains(settled)) {
            all.add(settled);
        }
        return yielding(all);
    }

    PlanTask without(Deliverable one) {
        return yielding(deliverables.stream().filter(other -> other != one).toList());
    }
}
