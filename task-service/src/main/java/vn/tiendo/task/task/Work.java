package vn.tiendo.task.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by whom, under which plan: set by the plan alone.
 *
 * @param planTask id of the plan task, {@code <area label>.<task label>}
 * @param occurrence key of the period of recurring work
 * @param conditional whether the plan says "if any", so that a unit may answer that nothing arose
 * @param concerns every unit in whose subtree a lead or coordinating unit stands: who may see it
 */
public record Work(
        String plan,
        String planTitle,
        int planYear,
        String planTask,
        @Nullable String area,
        @Nullable String areaTitle,
        @Nullable String label,
        String activity,
        int deliverableNo,
        String deliverable,
        @Nullable String occurrence,
        String authority,
        List<UnitRef> leads,
        List<UnitRef> coordinating,
        @Nullable UnitRef standingBody,
        @Nullable String interior,
        boolean conditional,
        List<String> concerns) {

    public Work {
        var units = new LinkedHashSet<String>();
        Stream.concat(leads.stream(), coordinating.stream())
                .forEach(
                        unit -> {
                            units.addAll(unit.path());
                            units.add(unit.id());
                        });
        concerns = List.copyOf(units);
    }

    public boolean isLedBy(String unit) {
        return leads.stream().anyMatch(lead -> lead.id().equals(unit));
    }

    public boolean concerns(String unit) {
        return concerns.contains(unit);
    }

    /** The same to be done, wherever it stands in its plan. */
    boolean asksTheSameAs(Work other) {
        return activity.equals(other.activity)
                && deliverable.equals(other.deliverable)
                && conditional == other.conditional;
    }
}
