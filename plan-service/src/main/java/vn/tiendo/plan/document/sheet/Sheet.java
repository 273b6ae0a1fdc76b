package vn.tiendo.plan.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.xml.XmlCursor;

/** The rows of a sheet, numbered as Excel numbers them; those in which nothing stands are left out. */
final class Sheet {

    /** Columns beyond these hold no plan: colours that somebody dragged to the edge. */
    private static final int MOST_COLUMNS = 63;

    private final XmlCursor xml;
    private final CellText texts;
    private final Pieces pieces;
    private final Map<Integer, Map<Integer, List<String>>> rows = new TreeMap<>();
    private final Merged merged;
    private int row;
    private int column;
    private int width;

    Sheet(XmlCursor xml, CellText texts, Pieces pieces) {
        this.xml = xml;
        this.texts = texts;
        this.pieces = pieces;
        this.merged = new Merged(MOST_COLUMNS, pieces);
    }

    List<Row> read() {
        xml.root(
                name -> {
                    switch (name) {
                        case "sheetData" -> xml.children(each -> row());
                        case "mergeCells" -> xml.children(each -> merge());
                        default -> xml.skip();
                    }
                });
        return rows.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), cells(entry.getKey(), entry.getValue())))
                .toList();
    }

    private void row() {
        row = xml.number("r", row + 1);
        column = 0;
        xml.children(each -> cell());
    }

    private void cell() {
        var at = Reference.of(xml.attribute("r"));
        column = at == null ? column + 1 : at.column();
        var type = xml.attribute("t");
        int style = xml.number("s", 0);
        var value = new StringBuilder();
        var formula = new StringBuilder();
        var inline = new StringBuilder();
        xml.children(
                name -> {
                    switch (name) {
                        case "v" -> value.append(xml.text());
                        case "f" -> formula.append(xml.text());
                        case "is" -> inline.append(SharedStrings.text(xml));
                        default -> xml.skip();
                    }
                });
        var lines =
                texts.lines(
                        type == null ? "n" : type,
                        value.toString(),
                        formula.toString(),
                        inline.toString(),
                        style);
        if (!lines.isEmpty() && column <= MOST_COLUMNS) {
            pieces.one();
            rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, lines);
        }
    }

    private void merge() {
        pieces.one();
        merged.add(xml.attribute("ref"));
        xml.skip();
    }

    /** One cell for each column up to the last that holds anything, merged ones as one. */
    private List<Cell> cells(int number, Map<Integer, List<String>> texts) {
        int width = width();
        var cells = new ArrayList<Cell>();
        for (int at = 1; at <= width; ) {
            var over = merged.at(number, at);
            int span = over == null ? 1 : Math.min(over.right(), width) - at + 1;
            boolean continued = over != null && number > over.top();
            var lines = continued ? List.<String>of() : texts.getOrDefault(at, List.of());
            pieces.one();
            cells.add(new Cell(lines, at - 1, span, continued));
            at += span;
        }
        return List.copyOf(cells);
    }

    private int width() {
        if (width == 0) {
            width =
                    rows.values().stream()
                            .flatMap(texts -> texts.keySet().stream())
                            .max(Integer::compare)
                            .orElse(0);
        }
        return width;
    }
}
