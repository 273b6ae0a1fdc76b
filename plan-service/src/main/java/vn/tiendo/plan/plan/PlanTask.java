package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Place;
import vn.tiendo.plan.wording.Conditions;

/**
 * A row of the plan (nhiệm vụ).
 *
 * @param id {@code <area label>.<task label>}, unique in the plan
 * @param condition "nếu có …": the unit may answer that nothing arose
 * @param lead names as printed, or ids where a person settled them
 * @param coordinating likewise
 * @param origin where the document has it; null where nobody knows
 */
public record PlanTask(
        String id,
        String area,
        String label,
        String activity,
        @Nullable String condition,
        List<String> lead,
        List<String> coordinating,
        List<Deliverable> deliverables,
        @Nullable Place origin) {

    public PlanTask {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        deliverables = List.copyOf(deliverables);
    }

    /** Of a task that no document has. */
    public PlanTask(
            String id,
            String area,
            String label,
            String activity,
            @Nullable String condition,
            List<String> lead,
            List<String> coordinating,
            List<Deliverable> deliverables) {
        this(id, area, label, activity, condition, lead, coordinating, deliverables, null);
    }

    /** This row as a task that is known already. */
    public PlanTask known(String otherId, List<Deliverable> numbered) {
        return new PlanTask(
                otherId, area, label, activity, condition, lead, coordinating, numbered, origin);
    }

    /** All that is said of the task; units both as printed and as the directory calls them. */
    public List<String> words(UnitNames names) {
        var units = Stream.concat(lead.stream(), coordinating.stream()).toList();
        var words = new ArrayList<>(units);
        words.add(activity);
        deliverables.forEach(one -> words.add(one.name()));
        names.units(units).forEach(unit -> words.add(unit.name()));
        return words;
    }

    /** Every sentence of it. */
    Stream<String> texts() {
        var own = Stream.of(activity, String.valueOf(condition));
        return Stream.concat(own, deliverables.stream().flatMap(Deliverable::texts));
    }

    PlanTask ledBy(List<String> names) {
        return new PlanTask(
                id, area, label, activity, condition, names, coordinating, deliverables, origin);
    }

    PlanTask coordinatedWith(List<String> names) {
        return new PlanTask(
                id, area, label, activity, condition, lead, names, deliverables, origin);
    }

    PlanTask yielding(List<Deliverable> settled) {
        return new PlanTask(
                id, area, label, activity, condition, lead, coordinating, settled, origin);
    }

    PlanTask each(UnaryOperator<Deliverable> change) {
        return yielding(deliverables.stream().map(change).toList());
    }

    /** The activity in other words, in which the condition stands or not. */
    PlanTask saying(String words) {
        return new PlanTask(
                id,
                area,
                label,
                words,
                Conditions.in(words),
                lead,
                coordinating,
                deliverables,
                origin);
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
