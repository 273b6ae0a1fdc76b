package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.ItemLabel;
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

    private static final Pattern NUMBERS = Pattern.compile("(?iu)s?\\s?t\\s?t|số\\s(?:tt|thứ tự)");
    private static final Pattern WORK =
            Pattern.compile("nhiem vu|cong viec|hoat dong|giai phap|noi dung(?!.*chi tieu)");
    private static final Pattern TARGET = Pattern.compile("chi tieu|muc tieu");
    private static final Pattern FIGURE =
            Pattern.compile(
                    "don vi tinh|dvt|ke hoach(?: nam)?[\\s\\d]*|.*chi tieu (?:nam|giao|ke hoach|phan dau).*|(?:ty le|gia tri|so luong).*");

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
        return !headsTargets()
                && ColumnRole.headings(
                        texts,
                        text ->
                                periods && MarkedPeriods.names(text)
                                        ? ColumnRole.DEADLINE
                                        : ColumnRole.of(text));
    }

    /** Figures to be reached are no work to be done: "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm". */
    private boolean headsTargets() {
        var bare = texts.stream().map(Words::bare).toList();
        return bare.stream().anyMatch(text -> TARGET.matcher(text).find())
                && bare.stream().anyMatch(text -> FIGURE.matcher(text).matches())
                && bare.stream().noneMatch(text -> WORK.matcher(text).find());
    }

    /** What heads a table's columns where it begins with "STT", or speaks of targets. */
    static Optional<Row> ofAnyKind(Table table) {
        return table.rows().stream()
                .filter(row -> !row.blank() && !Columns.single(row))
                .findFirst()
                .filter(
                        row -> {
                            var texts =
                                    row.cells().stream()
                                            .map(Cell::text)
                                            .filter(text -> !text.isEmpty())
                                            .toList();
                            var first = texts.get(0);
                            return NUMBERS.matcher(first).matches()
                                    || ItemLabel.alone(first).isEmpty()
                                            && new TableHeading(texts).headsTargets();
                        });
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
