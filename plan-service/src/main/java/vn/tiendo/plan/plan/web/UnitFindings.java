package vn.tiendo.plan.plan.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;
import vn.tiendo.plan.plan.UnitNames;
import vn.tiendo.plan.plan.UnitNames.Named;
import vn.tiendo.plan.unit.Unit;

/**
 * Names in a draft that are nobody's for sure. They are looked up whenever the draft is shown, from its
 * import on, since a unit that is registered settles them.
 */
final class UnitFindings {

    private UnitFindings() {}

    static List<Finding> of(Plan plan, UnitNames names) {
        return names.all().stream()
                .filter(named -> named.match().exact().isEmpty())
                .map(named -> finding(named, place(plan, named.name())))
                .toList();
    }

    private static Finding finding(Named named, Place place) {
        var units = named.match().units();
        if (units.isEmpty()) {
            return Finding.of(FindingCode.UNIT_UNKNOWN, place, named.name());
        }
        var called = units.stream().map(Unit::name).collect(Collectors.joining("; "));
        return Finding.of(FindingCode.UNIT_UNSURE, place, named.name(), called)
                .offering(units.stream().map(Unit::id).toArray(String[]::new));
    }

    /** The first task that names it. */
    private static Place place(Plan plan, String name) {
        return plan.tasks().stream()
                .filter(task -> task.lead().contains(name) || task.coordinating().contains(name))
                .findFirst()
                .map(UnitFindings::place)
                .orElseGet(() -> new Place(null, null, "standingBody"));
    }

    private static Place place(PlanTask task) {
        var origin = task.origin();
        return origin == null ? new Place(null, null, task.area() + "." + task.label()) : origin;
    }
}
