package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/**
 * Rows that together may head a table.
 *
 * @param texts what heads each column: the lowest words above it, with those over several columns
 *     where they alone would say too little
 */
record TableHeading(List<String> texts) {

    /** Cells that hang down from the heading above, where a row belongs to it whatever it says. */
    private static final int HANGING = 2;

    /** What a name under another says by itself. */
    private static final Set<ColumnRole> PLAIN =
            EnumSet.of(
                    ColumnRole.LEAD,
                    ColumnRole.COORDINATING,
                    ColumnRole.DEADLINE,
                    ColumnRole.DELIVERABLE,
                    ColumnRole.IGNORED);

    /** Empty where the rows are no one heading. */
    static Optional<TableHeading> of(List<Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (!below(rows.get(i - 1), rows.get(i))) {
                return Optional.empty();
            }
        }
        int width =
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> cell.column() + cell.span())
                        .max()
                        .orElse(0);
        var texts = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            texts.add(text(rows, column));
        }
        return Optional.of(new TableHeading(texts));
    }

    boolean headsTasks() {
        boolean periods = !MarkedPeriods.of(texts).isEmpty();
        return ColumnRole.headings(
                texts,
                text ->
                        periods && MarkedPeriods.names(text)
                                ? ColumnRole.DEADLINE
                                : ColumnRole.of(text));
    }

    /** The lower row parts a cell above it ("Đơn vị": "Chủ trì", "Phối hợp"). */
    private static boolean below(Row upper, Row lower) {
        // a caption over all columns heads the table, not its columns
        boolean caption =
                Columns.single(upper) && upper.cells().stream().noneMatch(Cell::continued);
        if (caption || lower.blank()) {
            return false;
        }
        var cells = lower.cells();
        boolean parts = upper.cells().stream().anyMatch(cell -> cell.span() > 1);
        boolean hangs = cells.stream().filter(Cell::continued).count() >= HANGING;
        return hangs && parts && heads(upper)
                || cells.stream().anyMatch(cell -> known(cell.text()))
                        && cells.stream()
                                .allMatch(cell -> cell.lines().isEmpty() || known(cell.text()))
                        && (parts
                                || cells.stream()
                                        .anyMatch(
                                                cell ->
                                                        cell.continued()
                                                                || cell.lines().isEmpty()));
    }

    private static boolean heads(Row row) {
        return row.cells().stream()
                .allMatch(cell -> cell.lines().isEmpty() || cell.span() > 1 || known(cell.text()));
    }

    private static boolean known(String text) {
        return ColumnRole.of(text) != null || MarkedPeriods.names(text);
    }

    private static String text(List<Row> rows, int column) {
        var text = "";
        var above = "";
        for (var row : rows) {
            var cell = row.at(column).filter(found -> !found.lines().isEmpty());
            if (cell.isPresent()) {
                text = under(above, cell.get().text());
                above = cell.get().span() > 1 && row != rows.get(rows.size() - 1) ? text : "";
                text = above.isEmpty() ? text : "";
            }
        }
        return text;
    }

    /** "Tháng" over "1", "Sản phẩm" over "Tên": neither says alone what the column holds. */
    private static String under(String above, String words) {
        if (above.isEmpty() || MarkedPeriods.names(words)) {
            return words;
        }
        var period = MarkedPeriods.under(above, words);
        if (period != null) {
            return period;
        }
        var outer = ColumnRole.of(above);
        return outer == null || outer == ColumnRole.ACTIVITY || says(ColumnRole.of(words))
                ? words
                : Words.joined(above + " " + words);
    }

    private static boolean says(@Nullable ColumnRole role) {
        return role != null && PLAIN.contains(role);
    }
}
