package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/** A task while its rows are still being collected. */
final class TaskDraft {

    final String label;
    final Place place;

    /** Of the table that it stands in; null for a task of a paragraph. */
    final @Nullable Columns columns;

    final List<String> activity = new ArrayList<>();
    final List<String> lead = new ArrayList<>();
    final List<String> coordinating = new ArrayList<>();
    final List<Printed> printed = new ArrayList<>();
    final List<TaskDraft> subtasks = new ArrayList<>();

    /** The deliverables and deadlines that stand beside each other in one row. */
    record Printed(List<String> deliverables, List<String> deadlines, Place place) {

        Printed {
            deliverables = new ArrayList<>(deliverables);
            deadlines = new ArrayList<>(deadlines);
        }
    }

    TaskDraft(String label, TaskRow row) {
        this.label = label;
        this.place = row.place().labelled(label);
        this.columns = row.columns();
        activity.addAll(row.activity().lines());
        lead.addAll(row.lead().lines());
        coordinating.addAll(row.coordinating().lines());
        printed.add(new Printed(row.deliverables().lines(), row.deadlines().lines(), row.place()));
    }

    /** A task of a paragraph, whose answers follow. */
    TaskDraft(String label) {
        this.label = label;
        this.place = Place.part(label);
        this.columns = null;
        printed.add(new Printed(List.of(), List.of(), place));
    }

    /** A further row of the same task: more deliverables or deadlines, or units that were not named yet. */
    void add(TaskRow row) {
        if (row.activity().own()) {
            activity.addAll(row.activity().lines());
        }
        addTo(lead, row.lead());
        addTo(coordinating, row.coordinating());
        boolean deliverables = row.deliverables().own();
        boolean deadlines = row.deadlines().own();
        if (deliverables) {
            printed.add(
                    new Printed(
                            row.deliverables().lines(),
                            deadlines ? row.deadlines().lines() : List.of(),
                            row.place()));
        } else if (deadlines) {
            printed.get(printed.size() - 1).deadlines().addAll(row.deadlines().lines());
        }
    }

    /** The lower part of a row that a page break cut. */
    void continueWith(TaskRow row) {
        var last = printed.get(printed.size() - 1);
        glue(activity, row.activity());
        glue(lead, row.lead());
        glue(coordinating, row.coordinating());
        glue(last.deliverables(), row.deliverables());
        glue(last.deadlines(), row.deadlines());
    }

    boolean bare() {
        return lead.isEmpty()
                && printed.stream()
                        .allMatch(row -> row.deliverables().isEmpty() && row.deadlines().isEmpty());
    }

    /** {@code i.1}: the second level keeps its own number only where it repeats the first. */
    String below(ItemLabel child) {
        var own = child.dash() ? String.valueOf(subtasks.size() + 1) : child.text();
        return own.startsWith(label + ".") ? own : label + "." + own;
    }

    private static void addTo(List<String> lines, TaskRow.Part part) {
        if (part.own() && !lines.equals(part.lines())) {
            lines.addAll(part.lines());
        }
    }

    private static void glue(List<String> lines, TaskRow.Part part) {
        if (!part.own()) {
            return;
        }
        if (lines.isEmpty()) {
            lines.addAll(part.lines());
            return;
        }
        int last = lines.size() - 1;
        lines.set(last, Words.joined(List.of(lines.get(last), part.text())));
    }
}
