package vn.tiendo.plan.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Row;

/**
 * A paragraph, or a table: what is of the other kind is null or empty. Counted from 1 as the places of
 * findings count.
 */
public record SourceBlock(
        @Nullable Integer paragraph,
        @Nullable String text,
        @Nullable Integer table,
        List<SourceRow> rows) {

    /** What is stored of a block, a row or a cell without a word, in letters. */
    static final int FRAME = 60;

    /** The same of a line. */
    private static final int FRAME_OF_A_LINE = 15;

    public SourceBlock {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** A row with its number in the table. */
    public record SourceRow(int row, List<SourceCell> cells) {

        public SourceRow {
            cells = cells == null ? List.of() : List.copyOf(cells);
        }

        static SourceRow of(Row row) {
            return new SourceRow(row.number(), row.cells().stream().map(SourceCell::of).toList());
        }

        int size() {
            return FRAME + cells.stream().mapToInt(SourceCell::size).sum();
        }
    }

    /**
     * @param cell the first column of the grid that it covers
     * @param span how many columns it covers
     * @param continued it is the lower part of a cell merged over rows, and holds nothing itself
     */
    public record SourceCell(int cell, int span, boolean continued, List<String> lines) {

        public SourceCell {
            lines = lines == null ? List.of() : List.copyOf(lines);
        }

        static SourceCell of(Cell cell) {
            return new SourceCell(cell.column() + 1, cell.span(), cell.continued(), cell.lines());
        }

        int size() {
            return FRAME + SourceBlock.size(lines);
        }
    }

    static SourceBlock paragraph(int number, String text) {
        return new SourceBlock(number, text, null, List.of());
    }

    static SourceBlock table(int number, List<SourceRow> rows) {
        return new SourceBlock(null, null, number, rows);
    }

    int size() {
        int words = text == null ? 0 : text.length();
        return FRAME + words + rows.stream().mapToInt(SourceRow::size).sum();
    }

    static int size(List<String> lines) {
        return lines.stream().mapToInt(line -> FRAME_OF_A_LINE + line.length()).sum();
    }

    /** A table that was cut goes on in the next block. */
    boolean goesOnIn(SourceBlock next) {
        return table != null && table.equals(next.table);
    }
}
