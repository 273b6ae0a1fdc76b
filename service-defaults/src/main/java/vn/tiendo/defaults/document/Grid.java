package vn.tiendo.defaults.document;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table with fixed columns. A row is never cut by a page, the header stands on every page. */
public final class Grid {

    private static final int SIDE = 70;

    private final XWPFTable table;
    private final List<Column> columns;
    private final int fontSize;

    private Grid(XWPFTable table, List<Column> columns, int fontSize) {
        this.table = table;
        this.columns = columns;
        this.fontSize = fontSize;
    }

    /** A column: its width in twentieths of a point, its heading, how its cells are set. */
    public record Column(int width, String heading, ParagraphAlignment alignment) {}

    /** With a header row. */
    public static Grid ruled(XWPFDocument document, List<Column> columns, int fontSize) {
        var table = table(document, columns.stream().map(Column::width).toList());
        table.setCellMargins(30, SIDE, 30, SIDE);
        var grid = new Grid(table, columns, fontSize);
        var header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            var cell = header.getCell(i);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            cell.setColor("F2F2F2");
            grid.write(cell, columns.get(i).heading(), ParagraphAlignment.CENTER, true);
        }
        return grid;
    }

    /** One row without any lines, to set things side by side. */
    public static List<XWPFTableCell> sideBySide(XWPFDocument document, int... widths) {
        var table = table(document, java.util.Arrays.stream(widths).boxed().toList());
        table.setCellMargins(0, 0, 0, 0);
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.getRow(0).setCantSplitRow(true);
        return table.getRow(0).getTableCells();
    }

    public void row(List<String> texts) {
        var row = newRow();
        for (int i = 0; i < columns.size(); i++) {
            write(row.getCell(i), texts.get(i), columns.get(i).alignment(), false);
        }
    }

    public void boldRow(List<String> texts) {
        var row = newRow();
        for (int i = 0; i < columns.size(); i++) {
            write(row.getCell(i), texts.get(i), columns.get(i).alignment(), true);
        }
    }

    /** A row that spans all columns: the title of what follows. */
    public void titleRow(String title) {
        titleRow(List.of(), title);
    }

    /** A row that spans all columns but the first, which stand for themselves. */
    public void titleRow(List<String> first, String title) {
        var row = newRow();
        for (int i = columns.size() - 1; i > first.size(); i--) {
            row.removeCell(i);
        }
        for (int i = 0; i < first.size(); i++) {
            write(row.getCell(i), first.get(i), columns.get(i).alignment(), true);
        }
        var spanned = columns.subList(first.size(), columns.size());
        var cell = row.getCell(first.size());
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(spanned.size()));
        cell.setWidth(String.valueOf(spanned.stream().mapToInt(Column::width).sum()));
        write(cell, title, ParagraphAlignment.LEFT, true);
        // after the text: a paragraph has no properties to set before
        row.getTableCells().forEach(one -> one.getParagraphs().get(0).setKeepNext(true));
    }

    /**
     * Rows that belong together: in these columns the first row's cell goes down over all of them. They
     * stay on one page.
     */
    public void rows(List<List<String>> rows, Set<Integer> merged) {
        for (int at = 0; at < rows.size(); at++) {
            var row = newRow();
            for (int i = 0; i < columns.size(); i++) {
                var cell = row.getCell(i);
                var hangs = merged.contains(i) && rows.size() > 1;
                if (hangs) {
                    cell.getCTTc()
                            .getTcPr()
                            .addNewVMerge()
                            .setVal(at == 0 ? STMerge.RESTART : STMerge.CONTINUE);
                }
                var text = hangs && at > 0 ? "" : rows.get(at).get(i);
                write(cell, text, columns.get(i).alignment(), false);
                cell.getParagraphs().get(0).setKeepNext(at < rows.size() - 1);
            }
        }
    }

    private XWPFTableRow newRow() {
        var row = table.createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
            cell.setWidth(String.valueOf(columns.get(i).width()));
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        }
        return row;
    }

    private void write(
            XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean bold) {
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        Text.run(paragraph, text, fontSize).setBold(bold);
    }

    private static XWPFTable table(XWPFDocument document, List<Integer> widths) {
        var table = document.createTable(1, widths.size());
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(String.valueOf(widths.stream().mapToInt(Integer::intValue).sum()));
        var grid = table.getCTTbl().getTblGrid();
        var columns = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        for (int i = 0; i < widths.size(); i++) {
            columns.addNewGridCol().setW(BigInteger.valueOf(widths.get(i)));
            table.getRow(0).getCell(i).setWidth(String.valueOf(widths.get(i)));
        }
        return table;
    }
}
