package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.deadline.DeadlineGrammar;
import vn.tiendo.plan.importing.PlanReading.Area;
import vn.tiendo.plan.importing.PlanReading.Deliverable;
import vn.tiendo.plan.importing.PlanReading.Task;
import vn.tiendo.plan.importing.TaskDraft.Printed;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Conditions;
import vn.tiendo.plan.wording.Products;
import vn.tiendo.plan.wording.Words;

/** Reads the cells of the collected tasks: deliverables, units, deadlines. */
final class TaskReading {

    private final DeadlineGrammar grammar;
    private final @Nullable Integer year;
    private final List<Finding> findings;

    TaskReading(DeadlineGrammar grammar, @Nullable Integer year, List<Finding> findings) {
        this.grammar = grammar;
        this.year = year;
        this.findings = findings;
    }

    Area read(AreaDraft area) {
        return new Area(
                area.label,
                area.title,
                area.tasks.stream().map(task -> read(task, area.label + ".")).toList());
    }

    private Task read(TaskDraft draft, String path) {
        var activity = Words.joined(draft.activity);
        var units = UnitCells.of(draft.lead, draft.coordinating);
        var place = draft.place.labelled(path + draft.label);
        var dues = new ArrayList<Deadline>();
        var printed = draft.printed.stream().map(DatedProducts::apart).toList();
        var deliverables = deliverables(printed, draft.columns, place, dues);
        var subtasks = draft.subtasks.stream().map(each -> read(each, path)).toList();
        var task =
                new Task(
                        draft.label,
                        activity,
                        Conditions.in(activity),
                        deliverables,
                        units.lead(),
                        units.coordinating(),
                        deadlineText(printed),
                        subtasks,
                        place);
        if (subtasks.isEmpty() || !draft.bare()) {
            new TaskFindings(findings, place, draft.columns, year).check(task, dues);
            new TaskFindings(findings, place, draft.columns, year).check(units.shared());
        }
        return task;
    }

    private List<Deliverable> deliverables(
            List<Printed> printed, @Nullable Columns columns, Place place, List<Deadline> all) {
        var found = new ArrayList<Deliverable>();
        for (var row : printed) {
            var here = place(row.place(), place.label(), columns);
            var names = Products.split(row.deliverables());
            var own = grammar.readAll(String.join("\n", row.deadlines()));
            all.addAll(own);
            var dues = own.isEmpty() && !all.isEmpty() ? List.of(all.get(all.size() - 1)) : own;
            if (dues.isEmpty()) {
                names.forEach(name -> found.add(new Deliverable(name, null, here)));
            } else if (!names.isEmpty()) {
                var pairing = Pairing.of(names, dues);
                pairing.pairs()
                        .forEach(pair -> found.add(new Deliverable(pair.name(), pair.due(), here)));
                if (!pairing.sure()) {
                    findings.add(
                            Finding.of(
                                    FindingCode.PAIRING_UNSURE,
                                    here,
                                    names.size() + "",
                                    dues.size() + ""));
                }
            }
        }
        return found;
    }

    private static Place place(Place row, String label, @Nullable Columns columns) {
        var place = row.labelled(label);
        return columns == null ? place : place.inColumn(columns.at().get(ColumnRole.DELIVERABLE));
    }

    private @Nullable String deadlineText(List<Printed> printed) {
        var words =
                printed.stream()
                        .flatMap(
                                row -> grammar.wordsOf(String.join("\n", row.deadlines())).stream())
                        .toList();
        return words.isEmpty() ? null : String.join("; ", words);
    }
}
