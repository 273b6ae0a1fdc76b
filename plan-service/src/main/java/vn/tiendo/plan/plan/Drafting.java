package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.plan.importing.PlanReading;

/** Turns the reading of a document into a draft: tasks in one list, each with an id of its own. */
public final class Drafting {

    private final Map<String, Integer> used = new HashMap<>();
    private final List<PlanTask> tasks = new ArrayList<>();
    private final PlanReading reading;

    private Drafting(PlanReading reading) {
        this.reading = reading;
    }

    public static Plan draft(String id, String authority, PlanReading reading, By by) {
        return new Drafting(reading).draft(id, authority, by);
    }

    private Plan draft(String id, String authority, By by) {
        var objectives = reading.objectives().stream().map(this::objective).toList();
        used.clear();
        for (var area : reading.areas()) {
            area.tasks().forEach(task -> collect(area.label(), "", task, List.of(), List.of()));
        }
        var draft =
                new Plan(
                        id,
                        authority,
                        PlanStatus.DRAFT,
                        reading.source(),
                        head(reading.plan()),
                        objectives,
                        reading.areas().stream()
                                .map(area -> new Area(area.label(), area.title()))
                                .toList(),
                        tasks,
                        Remark.numbered(reading.findings()),
                        List.of(),
                        List.of(),
                        by,
                        null);
        var framed = draft.with(Frame.of(reading));
        var above = NamedAbove.in(reading);
        return above == null ? framed : framed.carryingOut(above);
    }

    private static Head head(PlanReading.Plan plan) {
        return new Head(
                plan.number(),
                plan.issueDate(),
                plan.place(),
                plan.title(),
                plan.year(),
                plan.issuingAuthority(),
                plan.parentAuthority(),
                null);
    }

    private Objective objective(PlanReading.Objective objective) {
        var targets =
                objective.targets().stream()
                        .map(
                                target ->
                                        new Objective.Target(
                                                target.comparator(),
                                                target.value(),
                                                target.unit(),
                                                target.subject(),
                                                target.condition()))
                        .toList();
        return new Objective(
                unique(objective.label()),
                objective.label(),
                objective.parent(),
                objective.text(),
                targets);
    }

    /**
     * A row with rows of its own below it that yields nothing by itself is their heading: they are the
     * tasks, under its words and, where their own cells are empty, its units.
     */
    private void collect(
            String area,
            String heading,
            PlanReading.Task task,
            List<String> leadAbove,
            List<String> coordinatingAbove) {
        var activity = heading.isEmpty() ? task.activity() : heading + " – " + task.activity();
        var lead = task.lead().isEmpty() ? leadAbove : task.lead();
        var coordinating = task.coordinating().isEmpty() ? coordinatingAbove : task.coordinating();
        if (task.subtasks().isEmpty() || !task.deliverables().isEmpty()) {
            tasks.add(
                    new PlanTask(
                            unique(area + "." + task.label()),
                            area,
                            task.label(),
                            activity,
                            task.condition(),
                            lead,
                            coordinating,
                            deliverables(task),
                            task.place()));
        }
        task.subtasks().forEach(sub -> collect(area, activity, sub, lead, coordinating));
    }

    private static List<Deliverable> deliverables(PlanReading.Task task) {
        var all = new ArrayList<Deliverable>();
        for (var one : task.deliverables()) {
            all.add(new Deliverable(all.size() + 1, one.name(), one.due(), one.place()));
        }
        return all;
    }

    /** Documents repeat labels; ids must not. */
    private String unique(String label) {
        var safe = label.replace('/', '-');
        var times = used.merge(safe, 1, Integer::sum);
        return times == 1 ? safe : safe + "-" + times;
    }
}
