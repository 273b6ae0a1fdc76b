package vn.tiendo.portal.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of the document that a plan was read from, to be looked at beside the reading.
 *
 * @param head where the fields of the plan's head stand
 */
record Source(File file, Map<String, Place> head, List<Block> blocks, List<String> footnotes) {

    Source {
        head = head == null ? Map.of() : Map.copyOf(head);
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        footnotes = footnotes == null ? List.of() : List.copyOf(footnotes);
    }

    /** The file as it was uploaded; its bytes are not kept. */
    record File(@Nullable String name, @Nullable String sha256, long bytes) {}

    /** A paragraph, or a table with its rows. */
    record Block(
            @Nullable Integer paragraph,
            @Nullable String text,
            @Nullable Integer table,
            List<Row> rows) {

        Block {
            rows = rows == null ? List.of() : List.copyOf(rows);
        }

        public String anchor(Row row) {
            return "t" + table + "-r" + row.row();
        }

        public String anchor(Row row, Cell cell) {
            return anchor(row) + "-c" + cell.cell();
        }
    }

    record Row(int row, List<Cell> cells) {

        Row {
            cells = cells == null ? List.of() : List.copyOf(cells);
        }

        /** How many columns nothing stands in before this cell. */
        public int gap(Cell cell) {
            int end = 1;
            for (var before : cells) {
                if (before == cell) {
                    return Math.max(0, cell.cell() - end);
                }
                end = before.cell() + before.span();
            }
            return 0;
        }

        private @Nullable Cell at(int column) {
            for (var cell : cells) {
                if (column >= cell.cell() && column < cell.cell() + cell.span()) {
                    return cell;
                }
            }
            return null;
        }
    }

    record Cell(int cell, int span, boolean continued, List<String> lines) {

        Cell {
            lines = lines == null ? List.of() : List.copyOf(lines);
        }

        boolean says(String words) {
            return String.join(" ", lines).contains(words);
        }
    }

    /** The mark of a place on the page; null where the text has none. */
    public @Nullable String anchor(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        if (place.paragraph() != null) {
            return "p" + place.paragraph();
        }
        for (var block : blocks) {
            if (block.table() != null && block.table().equals(place.table())) {
                return anchor(block, place);
            }
        }
        return null;
    }

    /** The cell of this row that says these words, else the row. */
    public @Nullable String anchor(@Nullable Place place, String words) {
        for (var block : blocks) {
            if (place == null || block.table() == null || !block.table().equals(place.table())) {
                continue;
            }
            for (var row : block.rows()) {
                if (Integer.valueOf(row.row()).equals(place.row())) {
                    for (var cell : row.cells()) {
                        if (cell.says(words)) {
                            return block.anchor(row, cell);
                        }
                    }
                }
            }
        }
        return anchor(place);
    }

    /** A cell that hangs down from a row above is shown there. */
    private static @Nullable String anchor(Block block, Place place) {
        var rows = block.rows();
        if (place.row() == null || rows.isEmpty()) {
            return null;
        }
        int at = place.row() - rows.get(0).row();
        if (at < 0 || at >= rows.size()) {
            return null;
        }
        var row = rows.get(at);
        if (place.cell() == null) {
            return block.anchor(row);
        }
        int column = place.cell();
        var cell = row.at(column);
        while (cell != null && cell.continued() && at > 0) {
            row = rows.get(--at);
            cell = row.at(column);
        }
        return cell == null ? block.anchor(row) : block.anchor(row, cell);
    }
}
