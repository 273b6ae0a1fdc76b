package vn.tiendo.report.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiendo.defaults.document.Grid;
import vn.tiendo.defaults.document.Grid.Column;
import vn.tiendo.defaults.document.Sheet;
import vn.tiendo.report.figure.Cells;

/** A table of cells: a row for each area or unit, and the whole in the last row. */
final class Statistics {

    private static final int NUMBER = Sheet.mm(10);
    private static final List<String> FIGURES =
            List.of(
                    "Tổng số",
                    "Hoàn thành đúng hạn",
                    "Hoàn thành quá hạn",
                    "Chưa hoàn thành, trong hạn",
                    "Chưa hoàn thành, quá hạn",
                    "Không phát sinh",
                    "Tỷ lệ hoàn thành (%)");

    private final XWPFDocument document;
    private final int width;
    private final int figureWidth;
    private final int fontSize;

    /**
     * @param width of the table, in twentieths of a point
     * @param figureWidth of a column of figures
     */
    Statistics(XWPFDocument document, int width, int figureWidth, int fontSize) {
        this.document = document;
        this.width = width;
        this.figureWidth = figureWidth;
        this.fontSize = fontSize;
    }

    /** A row's name and its cells. */
    record Line(String name, Cells cells) {}

    void write(String nameHeading, List<Line> lines, Cells whole) {
        var grid = Grid.ruled(document, columns(nameHeading), fontSize);
        int number = 1;
        for (var line : lines) {
            grid.row(texts(String.valueOf(number++), line));
        }
        grid.boldRow(texts("", new Line("Toàn cơ quan", whole)));
    }

    private List<Column> columns(String nameHeading) {
        var rest = width - NUMBER - FIGURES.size() * figureWidth;
        var columns = new ArrayList<Column>();
        columns.add(new Column(NUMBER, "TT", ParagraphAlignment.CENTER));
        columns.add(new Column(rest, nameHeading, ParagraphAlignment.LEFT));
        for (var figure : FIGURES) {
            columns.add(new Column(figureWidth, figure, ParagraphAlignment.CENTER));
        }
        return columns;
    }

    private static List<String> texts(String number, Line line) {
        var cells = line.cells();
        return List.of(
                number,
                line.name(),
                String.valueOf(cells.total()),
                String.valueOf(cells.doneOnTime()),
                String.valueOf(cells.doneLate()),
                String.valueOf(cells.openInTerm()),
                String.valueOf(cells.openOverdue()),
                String.valueOf(cells.notArising()),
                cells.donePercent());
    }
}
