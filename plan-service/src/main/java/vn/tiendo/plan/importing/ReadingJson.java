package vn.tiendo.plan.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.importing.PlanReading.Deliverable;
import vn.tiendo.plan.importing.PlanReading.Objective;
import vn.tiendo.plan.importing.PlanReading.Plan;
import vn.tiendo.plan.importing.PlanReading.Task;

/** A reading as nested maps and lists, in the order in which it is printed. */
final class ReadingJson {

    private ReadingJson() {}

    static Map<String, Object> of(PlanReading reading) {
        var json = new Fields();
        json.put("source", reading.source());
        json.put("plan", plan(reading.plan()));
        json.put("objectives", reading.objectives().stream().map(ReadingJson::objective).toList());
        json.put(
                "areas",
                reading.areas().stream()
                        .map(
                                area ->
                                        new Fields()
                                                .with("label", area.label())
                                                .with("title", area.title())
                                                .with(
                                                        "tasks",
                                                        area.tasks().stream()
                                                                .map(ReadingJson::task)
                                                                .toList()))
                        .toList());
        json.put(
                "duties",
                reading.duties().stream()
                        .map(
                                duty ->
                                        new Fields()
                                                .with("label", duty.label())
                                                .with("unit", duty.unit())
                                                .with("items", duty.items()))
                        .toList());
        json.put("reporting", reading.reporting());
        json.put("findings", reading.findings().stream().map(ReadingJson::finding).toList());
        return json;
    }

    private static Fields plan(Plan plan) {
        return new Fields()
                .with("number", plan.number())
                .with("numberSuffix", plan.numberSuffix())
                .with("place", plan.place())
                .with("issuedOn", plan.issuedOn())
                .with("title", plan.title())
                .with("year", plan.year())
                .with("issuingAuthority", plan.issuingAuthority())
                .with("parentAuthority", plan.parentAuthority())
                .with("letterhead", plan.letterhead())
                .with("signedAs", plan.signedAs())
                .with("signatory", plan.signatory())
                .with("recipients", plan.recipients())
                .with(
                        "legalBasis",
                        plan.legalBasis().stream()
                                .map(
                                        basis ->
                                                new Fields()
                                                        .with("text", basis.text())
                                                        .with("number", basis.number())
                                                        .with("issuedOn", basis.issuedOn()))
                                .toList())
                .with("abbreviations", plan.abbreviations())
                .with(
                        "preamble",
                        plan.preamble().isEmpty() ? null : String.join(" ", plan.preamble()))
                .with("closing", plan.closing());
    }

    private static Fields objective(Objective objective) {
        var targets =
                objective.targets().stream()
                        .map(
                                target ->
                                        new Fields()
                                                .with("comparator", target.comparator())
                                                .with("value", target.value())
                                                .with("unit", target.unit())
                                                .with("subject", target.subject())
                                                .unlessNull("condition", target.condition()))
                        .toList();
        return new Fields()
                .with("label", objective.label())
                .with("parent", objective.parent())
                .with("text", objective.text())
                .with("targets", targets);
    }

    private static Fields task(Task task) {
        var json =
                new Fields()
                        .with("label", task.label())
                        .with("activity", task.activity())
                        .unlessNull("condition", task.condition())
                        .with(
                                "deliverables",
                                task.deliverables().stream().map(ReadingJson::deliverable).toList())
                        .with("lead", task.lead())
                        .with("coordinating", task.coordinating())
                        .with("deadlineText", task.deadlineText())
                        .with("place", place(task.place()));
        return task.subtasks().isEmpty()
                ? json
                : json.with("subtasks", task.subtasks().stream().map(ReadingJson::task).toList());
    }

    private static Fields deliverable(Deliverable deliverable) {
        var due = deliverable.due();
        return new Fields()
                .with("name", deliverable.name())
                .with("due", due == null ? null : due(due));
    }

    private static Fields due(Deadline due) {
        var every = due.every();
        return new Fields()
                .with("text", due.text())
                .with("kind", due.kind().name())
                .with("from", due.from() == null ? null : due.from().toString())
                .with("to", due.to() == null ? null : due.to().toString())
                .unlessNull("every", every == null ? null : every.period().name())
                .unlessNull("authority", due.authority())
                .unlessNull("condition", due.condition())
                .unlessNull("exclusive", due.exclusive() ? Boolean.TRUE : null)
                .with("explanation", due.explanation())
                .unlessNull(
                        "doubts",
                        due.doubts().isEmpty()
                                ? null
                                : due.doubts().stream().map(Enum::name).toList());
    }

    private static Fields finding(Finding finding) {
        return new Fields()
                .with("code", finding.code().name())
                .with("place", place(finding.place()))
                .with("arguments", finding.arguments())
                .with("choices", finding.choices())
                .with("blocking", finding.blocking());
    }

    private static Fields place(Place place) {
        return new Fields()
                .unlessNull("table", place.table())
                .unlessNull("row", place.row())
                .unlessNull("cell", place.cell())
                .unlessNull("page", place.page())
                .with("label", place.label());
    }

    /** An object's fields in the order of their adding. */
    private static final class Fields extends LinkedHashMap<String, @Nullable Object> {

        private static final long serialVersionUID = 1L;

        Fields with(String name, @Nullable Object value) {
            put(name, value);
            return this;
        }

        Fields unlessNull(String name, @Nullable Object value) {
            return value == null ? this : with(name, value);
        }
    }
}
