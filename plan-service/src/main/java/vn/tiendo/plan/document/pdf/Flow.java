package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.Words;

/** Puts what stands on the pages into one row of blocks. */
final class Flow {

    private final List<Block> blocks = new ArrayList<>();
    private final Paragraphs paragraphs = new Paragraphs();
    private final Pieces pieces = new Pieces();
    private @Nullable TableParts table;
    private int tables;

    static List<Block> of(List<Page> pages) {
        var flow = new Flow();
        for (var page : pages) {
            var margins = Margins.of(page, pages);
            var items = new ArrayList<Item>(page.tables());
            items.addAll(Columnar.in(page.lines(), margins));
            items.sort(Comparator.comparingDouble(Item::top));
            items.forEach(item -> flow.add(item, margins, page.number()));
        }
        flow.closeTable();
        flow.closeParagraphs();
        return List.copyOf(flow.blocks);
    }

    private void add(Item item, Margins margins, int page) {
        if (item instanceof PageTable part) {
            closeParagraphs();
            var open = table;
            if (open != null && open.goesOnWith(part)) {
                open.add(part);
            } else {
                closeTable();
                table = new TableParts(part);
            }
            return;
        }
        closeTable();
        if (item instanceof Line line) {
            pieces.one();
            paragraphs.add(line, margins, page);
        } else if (item instanceof Beside columns) {
            closeParagraphs();
            var cells = List.of(cell(columns.left(), 0), cell(columns.right(), 1));
            blocks.add(new Table(++tables, List.of(new Row(1, cells, page))));
        }
    }

    private static Cell cell(List<Line> lines, int column) {
        return new Cell(
                lines.stream().map(line -> Words.joined(line.text())).toList(), column, 1, false);
    }

    private void closeTable() {
        var open = table;
        if (open != null) {
            blocks.add(open.table(++tables, pieces));
            table = null;
        }
    }

    private void closeParagraphs() {
        blocks.addAll(paragraphs.take());
    }
}
