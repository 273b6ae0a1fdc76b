package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.importing.TaskRow.Part;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.ItemLabel;

/** Turns a table's rows into rows of tasks: roles instead of columns, merged cells filled in. */
final class TaskRows {

    private final Table table;
    private final Columns columns;
    private final Map<ColumnRole, List<String>> above = new EnumMap<>(ColumnRole.class);
    private final Map<Integer, List<String>> marks = new HashMap<>();
    private final DittoMarks said = new DittoMarks();

    TaskRows(Table table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    List<TaskRow> read() {
        var rows = new ArrayList<TaskRow>();
        int heading = columns.firstRow() + columns.headingRows();
        for (var row :
                table.rows().subList(Math.min(heading, table.rows().size()), table.rows().size())) {
            boolean nothing =
                    row.cells().stream()
                            .allMatch(cell -> cell.lines().isEmpty() && !cell.continued());
            if (!nothing && !columns.repeatsHeading(row) && !SideRows.none(row)) {
                rows.add(read(row));
            }
        }
        return rows;
    }

    private TaskRow read(Row row) {
        var labelCell = columns.cell(row, ColumnRole.LABEL);
        boolean title = labelCell.isPresent() && Columns.single(row) && isTitle(labelCell.get());
        var activityCell =
                title
                        ? labelCell
                        : columns.cell(row, ColumnRole.ACTIVITY)
                                .or(() -> labelCell.filter(this::overActivity));
        boolean apart = labelCell.isPresent() && !labelCell.equals(activityCell);
        var activity = part(ColumnRole.ACTIVITY, activityCell.orElse(null));
        var label = apart ? ItemLabel.alone(labelCell.get().text()).orElse(null) : null;
        var printed = label == null && activity.own() ? leading(activity.lines(), apart) : null;
        if (printed != null) {
            label = printed;
            activity = new Part(withoutLabel(activity.lines(), printed), false);
        }
        var place = Place.of(table.number(), row, label == null ? "" : label.text());
        return new TaskRow(
                place,
                label,
                labelCell.map(Cell::continued).orElse(false),
                activity,
                part(
                        ColumnRole.DELIVERABLE,
                        columns.cell(row, ColumnRole.DELIVERABLE).orElse(null)),
                part(ColumnRole.LEAD, columns.cell(row, ColumnRole.LEAD).orElse(null)),
                part(
                        ColumnRole.COORDINATING,
                        columns.cell(row, ColumnRole.COORDINATING).orElse(null)),
                columns.periods().isEmpty()
                        ? part(
                                ColumnRole.DEADLINE,
                                columns.cell(row, ColumnRole.DEADLINE).orElse(null))
                        : new Part(columns.periods().deadlines(at -> marked(row, at)), false),
                part(ColumnRole.AREA, columns.cell(row, ColumnRole.AREA).orElse(null)).text(),
                title
                        || activityCell
                                .filter(cell -> cell.span() > 1 && !columns.has(ColumnRole.AREA))
                                .isPresent(),
                columns);
    }

    /** A title over all columns, as it is left where nothing can be merged: in the first of them. */
    private static boolean isTitle(Cell label) {
        return !label.lines().isEmpty() && ItemLabel.alone(label.text()).isEmpty();
    }

    private boolean overActivity(Cell cell) {
        var column = columns.at().get(ColumnRole.ACTIVITY);
        return column != null && cell.covers(column);
    }

    /** The label in the activity's own cell; a dash there is a list of the activity unless it stands alone. */
    private static @Nullable ItemLabel leading(List<String> lines, boolean labelColumn) {
        var label =
                ItemLabel.of(lines.get(0)).filter(found -> !found.rest().isBlank()).orElse(null);
        boolean list =
                label != null
                        && lines.size() > 1
                        && ItemLabel.of(lines.get(1)).isPresent()
                        && labelColumn;
        return list ? null : label;
    }

    private static List<String> withoutLabel(List<String> lines, ItemLabel label) {
        var rest = new ArrayList<>(lines);
        rest.set(0, label.rest());
        return rest;
    }

    /** A mark in a merged cell holds for each row and each column that the cell covers. */
    private List<String> marked(Row row, int column) {
        var cell = row.at(column);
        if (cell.isEmpty() || !cell.get().continued()) {
            marks.put(column, cell.map(Cell::lines).orElse(List.of()));
        }
        return marks.getOrDefault(column, List.of());
    }

    private Part part(ColumnRole role, @Nullable Cell cell) {
        if (cell != null && cell.continued()) {
            return new Part(above.getOrDefault(role, List.of()), true);
        }
        var lines = cell == null ? List.<String>of() : cell.lines();
        var meant = said.of(role, lines);
        above.put(role, meant);
        return new Part(meant, false);
    }
}
