package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/** Collects the areas and tasks of all tables of tasks in a document. */
final class TaskTables {

    private record Found(List<TaskRow> rows, String headingText) {

        /** The heading's label, where it has one. */
        Optional<ItemLabel> heading() {
            return ItemLabel.of(headingText);
        }
    }

    private final List<AreaDraft> areas = new ArrayList<>();
    private final DocumentBlocks document;
    private AreaKind kind = AreaKind.NONE;

    TaskTables(DocumentBlocks document) {
        this.document = document;
    }

    /** Empty where the document holds no table of tasks. */
    List<AreaDraft> read() {
        var found = tables();
        kind = AreaKind.of(found.stream().flatMap(each -> each.rows().stream()).toList());
        found.forEach(this::add);
        areas.removeIf(area -> area.tasks.isEmpty());
        return areas;
    }

    private List<Found> tables() {
        var found = new ArrayList<Found>();
        Columns last = null;
        var heading = "";
        boolean annex = false;
        for (var block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                heading = paragraph.text();
                annex |= SideRows.captions(heading);
            } else if (block instanceof Table table) {
                last = Columns.of(table).orElse(annex ? null : continued(last, table));
                annex = false;
                if (last != null) {
                    found.add(new Found(new TaskRows(table, last).read(), heading));
                }
            }
        }
        return found;
    }

    /** A table without a heading goes on with the one before, where it is as wide. */
    private static @Nullable Columns continued(@Nullable Columns before, Table table) {
        int width = table.cells().mapToInt(cell -> cell.column() + cell.span()).max().orElse(0);
        boolean signature = table.mentions("Nơi nhận") || width < 3;
        boolean headed = TableHeading.ofAnyKind(table).isPresent();
        return before == null || signature || headed || width != before.width()
                ? null
                : before.goingOn();
    }

    private void add(Found table) {
        boolean first = true;
        for (var row : table.rows()) {
            if (first && !kind.isArea(row) && row.area().isEmpty()) {
                begin(table);
            }
            first = false;
            add(row);
        }
    }

    /** Tasks before any title of an area belong to what the heading above the table names. */
    private void begin(Found table) {
        var heading = table.heading();
        if (areas.isEmpty()
                || kind == AreaKind.NONE
                        && heading.isPresent()
                        && heading.get().kind() != ItemLabel.Kind.DASH) {
            areas.add(
                    new AreaDraft(
                            heading.map(ItemLabel::text).orElse("1"),
                            heading.map(ItemLabel::rest).orElse(table.headingText())));
        }
    }

    private void add(TaskRow row) {
        var area = areas.isEmpty() ? null : areas.get(areas.size() - 1);
        if (kind.isArea(row)) {
            var label = row.label() == null ? String.valueOf(areas.size() + 1) : row.label().text();
            areas.add(new AreaDraft(label, row.activity().text()));
        } else if (!row.area().isEmpty() && (area == null || !row.area().equals(area.title))) {
            var label = ItemLabel.of(row.area());
            areas.add(
                    new AreaDraft(
                            label.map(ItemLabel::text).orElse(String.valueOf(areas.size() + 1)),
                            row.area()));
            task(areas.get(areas.size() - 1), row);
        } else if (area != null) {
            task(area, row);
        }
    }

    private static void task(AreaDraft area, TaskRow row) {
        var leaf = area.leaf();
        if (leaf != null && row.tail()) {
            leaf.continueWith(row);
        } else if (row.label() != null) {
            labelled(area, row, row.label());
        } else if (leaf != null && (!row.activity().own() || row.titleOnly())) {
            leaf.add(row);
        } else if (leaf == null && row.titleOnly() && area.tasks.isEmpty()) {
            area.title = Words.joined(area.title + " " + row.activity().text());
        } else {
            unlabelled(area, row);
        }
    }

    private static void labelled(AreaDraft area, TaskRow row, ItemLabel label) {
        var task = area.lastTask();
        if (task != null && area.isBelow(label)) {
            task.subtasks.add(new TaskDraft(task.below(label), row));
            return;
        }
        area.level = area.level == null ? label : area.level;
        area.tasks.add(
                new TaskDraft(
                        label.dash() ? String.valueOf(area.tasks.size() + 1) : label.text(), row));
    }

    /** Under a merged label the row is a part of that task; else it is a task that nobody numbered. */
    private static void unlabelled(AreaDraft area, TaskRow row) {
        var task = area.lastTask();
        if (task != null && (row.labelMerged() || task.bare())) {
            task.subtasks.add(new TaskDraft(task.label + "." + (task.subtasks.size() + 1), row));
        } else {
            area.tasks.add(new TaskDraft(String.valueOf(area.tasks.size() + 1), row));
        }
    }
}
