package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/**
 * Where the columns of a table of tasks stand on its grid.
 *
 * @param headingRows how many of the first rows, from {@code firstRow}, are the heading
 */
record Columns(Map<ColumnRole, Integer> at, int width, int firstRow, int headingRows) {

    /** How far down a heading may stand: in a sheet all that the plan says first may lie above it. */
    private static final int DEEPEST = 120;

    /** A cell over so many columns holds no unit and no deadline. */
    private static final int WIDE = 4;

    static Optional<Columns> of(Table table) {
        var rows = table.rows();
        for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
            for (int height = 2; height >= 1; height--) {
                var heading = rows.subList(i, Math.min(i + height, rows.size()));
                var texts = texts(heading);
                if (heading.size() == height
                        && (height == 1 || twoRows(heading))
                        && ColumnRole.headings(texts)) {
                    return Optional.of(new Columns(places(texts), texts.size(), i, height));
                }
            }
        }
        return Optional.empty();
    }

    /** A heading of two rows: the lower one parts a cell above it ("Đơn vị": "Chủ trì", "Phối hợp"). */
    private static boolean twoRows(List<Row> heading) {
        var lower = heading.get(1).cells();
        // a caption over all columns heads the table, not its columns
        return !single(heading.get(0))
                && lower.stream().anyMatch(cell -> ColumnRole.of(cell.text()) != null)
                && lower.stream()
                        .allMatch(
                                cell ->
                                        cell.lines().isEmpty()
                                                || ColumnRole.of(cell.text()) != null)
                && (lower.stream().anyMatch(Cell::continued)
                        || heading.get(0).cells().stream().anyMatch(cell -> cell.span() > 1)
                        || lower.stream().anyMatch(cell -> cell.lines().isEmpty()));
    }

    private static List<String> texts(List<Row> heading) {
        int width =
                heading.stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> cell.column() + cell.span())
                        .max()
                        .orElse(0);
        var texts = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var text = "";
            for (var row : heading) {
                int at = column;
                var cell = row.at(at);
                boolean parted =
                        heading.size() > 1
                                && cell.isPresent()
                                && cell.get().span() > 1
                                && row == heading.get(0);
                text =
                        cell.isPresent() && !cell.get().lines().isEmpty()
                                ? parted ? text : cell.get().text()
                                : text;
            }
            texts.add(text);
        }
        return texts;
    }

    private static Map<ColumnRole, Integer> places(List<String> texts) {
        var places = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
        for (int i = 0; i < texts.size(); i++) {
            var role = ColumnRole.of(texts.get(i));
            if (role != null) {
                places.putIfAbsent(role, i);
            }
        }
        return places;
    }

    boolean has(ColumnRole role) {
        return at.containsKey(role);
    }

    /**
     * The cell of a row in a column. A cell over several columns belongs to the first of them, but a
     * title over most of the table is the activity's wherever that stands.
     */
    Optional<Cell> cell(Row row, ColumnRole role) {
        var column = at.get(role);
        return column == null
                ? Optional.empty()
                : row.at(column)
                        .filter(
                                cell ->
                                        isTitle(cell)
                                                ? role == ColumnRole.ACTIVITY
                                                : isFirst(cell, column));
    }

    private boolean isTitle(Cell cell) {
        var activity = at.get(ColumnRole.ACTIVITY);
        return activity != null && cell.span() >= WIDE && cell.covers(activity);
    }

    private boolean isFirst(Cell cell, int column) {
        return at.values().stream().noneMatch(c -> c >= cell.column() && c < column);
    }

    /** The heading printed again on a new page, or a row that numbers the columns "(1) (2) (3)". */
    boolean repeatsHeading(Row row) {
        var texts = row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).toList();
        return texts.size() > 2
                && (ColumnRole.headings(texts)
                        || texts.stream()
                                .allMatch(
                                        text ->
                                                text.matches(
                                                        "[(\\[]?(?:\\d{1,2}|[A-G])(?:\\s*=.*)?[)\\]]?")));
    }

    /** One cell over all columns, or all others empty. */
    static boolean single(Row row) {
        return row.cells().stream().filter(cell -> !cell.lines().isEmpty()).count() == 1;
    }

    static String allText(Row row) {
        return Words.joined(String.join(" ", row.cells().stream().map(Cell::text).toList()));
    }
}
