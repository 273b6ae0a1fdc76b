package vn.tiendo.plan.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.xml.XmlCursor;

/** One row of a Word table, its cells placed on the table's grid. */
final class DocxRow {

    /** As many as Word itself allows. */
    private static final int MOST_COLUMNS = 63;

    private final XmlCursor xml;
    private final Pieces pieces;
    private final Supplier<List<String>> paragraph;
    private final List<Cell> cells = new ArrayList<>();
    private int column;
    private boolean deleted;

    private List<String> lines = new ArrayList<>();
    private int span;
    private boolean continued;
    private boolean joinsLeft;

    /**
     * @param paragraph reads the paragraph that the cursor stands on
     */
    DocxRow(XmlCursor xml, Pieces pieces, Supplier<List<String>> paragraph) {
        this.xml = xml;
        this.pieces = pieces;
        this.paragraph = paragraph;
    }

    /** Empty where the row was deleted with its changes tracked. */
    Optional<Row> read(int number) {
        xml.children(this::part);
        return deleted ? Optional.empty() : Optional.of(new Row(number, List.copyOf(cells)));
    }

    private void part(String name) {
        switch (name) {
            case "trPr" ->
                    xml.children(
                            inner -> {
                                deleted |= inner.equals("del");
                                if (inner.equals("gridBefore")) {
                                    moveBy(Math.max(xml.number("val", 0), 0));
                                }
                                xml.skip();
                            });
            case "tc" -> cell();
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> xml.children(this::part);
            default -> xml.skip();
        }
    }

    private void cell() {
        pieces.one();
        lines = new ArrayList<>();
        span = 1;
        continued = false;
        joinsLeft = false;
        xml.children(this::content);
        if (joinsLeft && !cells.isEmpty()) {
            var left = cells.remove(cells.size() - 1);
            cells.add(new Cell(left.lines(), left.column(), left.span() + span, left.continued()));
        } else {
            cells.add(
                    new Cell(continued ? List.of() : List.copyOf(lines), column, span, continued));
        }
        moveBy(span);
    }

    private void moveBy(int columns) {
        column += columns;
        if (column > MOST_COLUMNS) {
            throw new DocumentRefused(Reason.DANGEROUS);
        }
    }

    private void content(String name) {
        switch (name) {
            case "tcPr" -> xml.children(this::property);
            case "p" -> lines.addAll(paragraph.get());
            case "tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "ins", "moveTo" ->
                    xml.children(this::nested);
            default -> xml.skip();
        }
    }

    /** A table inside a cell is read as the cell's lines. */
    private void nested(String name) {
        if (name.equals("tcPr")) {
            xml.skip();
        } else {
            content(name);
        }
    }

    private void property(String name) {
        var value = xml.attribute("val");
        switch (name) {
            case "gridSpan" -> span = Math.min(Math.max(xml.number("val", 1), 1), MOST_COLUMNS);
            case "vMerge" -> continued = value == null || value.equals("continue");
            case "hMerge" -> joinsLeft = value == null || value.equals("continue");
            default -> {
                // widths, borders and the like say nothing
            }
        }
        xml.skip();
    }
}
