package vn.tiendo.plan.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;
import vn.tiendo.plan.plan.UnitNames;
import vn.tiendo.plan.publication.PlanPublished.Assignment;
import vn.tiendo.plan.publication.PlanPublished.Due;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.UnitRef;

/** Writes a settled draft as everybody is told of it. */
final class Publication {

    private final Plan plan;
    private final UnitDirectory directory;
    private final UnitNames names;
    private final int year;

    Publication(Plan plan, UnitDirectory directory) {
        this.plan = plan;
        this.directory = directory;
        this.names = UnitNames.of(plan, directory);
        this.year = Objects.requireNonNull(plan.head().year());
    }

    /** The first version. */
    PlanPublished at(Instant moment) {
        return new PlanPublished(
                head(moment, 1), plan.objectives(), plan.areas(), tasks(), plan.toldToCarryOut());
    }

    /** A later version, as its last amendment made it. */
    PlanAmended amended() {
        var amendments = plan.amendments();
        var last = amendments.get(amendments.size() - 1);
        return new PlanAmended(
                head(last.by().at(), last.version()),
                PlanAmended.Amendment.of(last),
                plan.objectives(),
                plan.areas(),
                tasks(),
                plan.toldToCarryOut());
    }

    private List<PlanPublished.Task> tasks() {
        return plan.tasks().stream().map(this::task).toList();
    }

    private PlanPublished.Head head(Instant moment, int version) {
        var head = plan.head();
        var authority = directory.byId(plan.authority()).orElseThrow();
        return new PlanPublished.Head(
                plan.id(),
                plan.authority(),
                Objects.requireNonNull(head.number()).strip(),
                Objects.requireNonNull(head.issuedOn()),
                Objects.requireNonNull(head.title()),
                year,
                head.issuingAuthority() == null ? authority.name() : head.issuingAuthority(),
                names.units(List.of(Objects.requireNonNull(head.standingBody()))).get(0).ref(),
                authority.reportsTo(),
                version,
                moment);
    }

    private PlanPublished.Task task(PlanTask task) {
        var deliverables =
                task.deliverables().stream()
                        .map(
                                one ->
                                        new PlanPublished.Deliverable(
                                                one.no(),
                                                one.name(),
                                                Due.of(Objects.requireNonNull(one.due()), year)))
                        .toList();
        return new PlanPublished.Task(
                task.id(),
                task.area(),
                task.label(),
                task.activity(),
                task.condition(),
                coordinating(task),
                assignments(task),
                deliverables);
    }

    /** Named leads answer together; a group gives one assignment to each member that has none yet. */
    private List<Assignment> assignments(PlanTask task) {
        var leads = names.units(task.lead());
        var assignments = new ArrayList<Assignment>();
        var named = leads.stream().filter(unit -> !unit.group()).map(Unit::ref).toList();
        if (!named.isEmpty()) {
            assignments.add(new Assignment(named));
        }
        var members = new LinkedHashSet<UnitRef>();
        leads.stream()
                .filter(Unit::group)
                .flatMap(group -> directory.standsFor(group).stream())
                .map(Unit::ref)
                .filter(member -> !named.contains(member))
                .forEach(members::add);
        members.forEach(member -> assignments.add(new Assignment(List.of(member))));
        return assignments;
    }

    /** Groups taken apart; a lead coordinates with others, not with itself, where it leads alone. */
    private List<UnitRef> coordinating(PlanTask task) {
        var named = names.units(task.lead()).stream().filter(unit -> !unit.group()).toList();
        return names.units(task.coordinating()).stream()
                .flatMap(unit -> directory.standsFor(unit).stream())
                .filter(unit -> !named.contains(unit))
                .map(Unit::ref)
                .distinct()
                .toList();
    }
}
