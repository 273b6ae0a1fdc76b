package vn.tiendo.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.Words;

/** Text whose table's columns are separated by tabs. */
public final class TextFormat implements DocumentFormat {

    private static final int MOST_COLUMNS = 63;

    @Override
    public boolean recognises(byte[] content) {
        return PlainText.of(content).isPresent();
    }

    @Override
    public DocumentBlocks read(byte[] content) {
        var text = PlainText.modest(content);
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<Row>();
        var pieces = new Pieces();
        int tables = 0;
        for (var line : BrokenRows.join(QuotedLines.join(text, pieces))) {
            if (line.indexOf('\t') >= 0) {
                rows.add(row(line, rows.size() + 1, pieces));
            } else if (!line.isBlank()) {
                tables += close(blocks, rows, tables);
                blocks.add(new Paragraph(Words.joined(line)));
            }
        }
        close(blocks, rows, tables);
        return new DocumentBlocks(List.copyOf(blocks), List.of(), Words.damaged(text));
    }

    private static int close(List<Block> blocks, List<Row> rows, int tables) {
        if (rows.isEmpty()) {
            return 0;
        }
        blocks.add(new Table(tables + 1, List.copyOf(rows)));
        rows.clear();
        return 1;
    }

    private static Row row(String line, int number, Pieces pieces) {
        var cells = new ArrayList<Cell>();
        var parts = line.split("\t", MOST_COLUMNS);
        for (int i = 0; i < parts.length; i++) {
            pieces.one();
            cells.add(new Cell(Words.lines(unquoted(parts[i])), i, 1, false));
        }
        return new Row(number, List.copyOf(cells));
    }

    private static String unquoted(String cell) {
        var bare = cell.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
