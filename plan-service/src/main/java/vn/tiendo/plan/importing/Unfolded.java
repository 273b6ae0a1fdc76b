package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.ClosingWords;

/**
 * A document whose letterhead and signature were typed into the rows above and below its tasks, as
 * spreadsheets have them: those rows become paragraphs again, column by column as they are read.
 */
final class Unfolded {

    /** Of a row that holds a task. */
    private static final int FEWEST_CELLS = 3;

    private Unfolded() {}

    static DocumentBlocks of(DocumentBlocks document) {
        var blocks = new ArrayList<Block>();
        // a sheet that holds no table of tasks may tell them in its lines
        boolean alone = document.blocks().size() == 1;
        for (var block : document.blocks()) {
            var columns = block instanceof Table table ? Columns.of(table).orElse(null) : null;
            if (columns == null && block instanceof Table sheet && alone) {
                sheet.rows().forEach(row -> paragraphs(List.of(row), blocks));
            } else if (columns == null) {
                blocks.add(block);
            } else {
                unfold((Table) block, columns, blocks);
            }
        }
        return new DocumentBlocks(List.copyOf(blocks), document.footnotes(), document.repaired());
    }

    private static void unfold(Table table, Columns columns, List<Block> blocks) {
        var rows = table.rows();
        int first = columns.firstRow();
        int end = first + columns.headingRows();
        int full = end;
        for (int i = end; i < rows.size(); i++) {
            full = filled(rows.get(i)) >= FEWEST_CELLS ? i : full;
        }
        while (end < rows.size()
                && !closes(rows.get(end))
                && !(end > full && headsSection(Columns.allText(rows.get(end))))) {
            end++;
        }
        int title = title(rows.subList(0, first));
        paragraphs(rows.subList(0, title), blocks);
        rows.subList(title, first).forEach(row -> paragraphs(List.of(row), blocks));
        blocks.add(new Table(table.number(), rows.subList(first, end)));
        paragraphs(rows.subList(end, rows.size()), blocks);
    }

    private static boolean headsSection(String text) {
        return Outline.heads(text) || Parts.number(text).isPresent();
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.lines().isEmpty()).count();
    }

    /** What stands side by side above the title belongs to two columns. */
    private static int title(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().stream().anyMatch(cell -> HeadMatter.isTitle(cell.text()))) {
                return i;
            }
        }
        return rows.size();
    }

    /** The words under a table are none of its tasks. */
    private static boolean closes(Row row) {
        var texts = row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).toList();
        return !texts.isEmpty()
                && texts.size() <= 2
                && texts.stream()
                        .allMatch(
                                text ->
                                        ClosingWords.close(text)
                                                || SignatureBlock.begins(new Paragraph(text)));
    }

    private static void paragraphs(List<Row> rows, List<Block> blocks) {
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .sorted(Comparator.comparingInt(Cell::column))
                .flatMap(cell -> cell.lines().stream())
                .map(Paragraph::new)
                .forEach(blocks::add);
    }
}
