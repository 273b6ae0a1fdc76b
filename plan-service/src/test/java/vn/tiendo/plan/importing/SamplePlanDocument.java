package vn.tiendo.plan.importing;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.document.text.TextFormat;
import vn.tiendo.plan.wording.Words;

/**
 * Sets the sample plan's text as an office would: letterhead and signature in two columns without
 * borders, the tasks in a table whose area rows run over its columns. Run it after the text changed.
 */
final class SamplePlanDocument {

    static final Path FOLDER = Path.of("../deploy/local/src/main/resources/sample");
    static final Path TEXT = FOLDER.resolve("ke-hoach-cchc-2026-phuong-song-mai.txt");
    static final Path WORD = FOLDER.resolve("ke-hoach-cchc-2026-phuong-song-mai.docx");

    /** As LibreOffice prints the Word document. */
    static final Path PDF = FOLDER.resolve("ke-hoach-cchc-2026-phuong-song-mai.pdf");

    private static final String FONT = "Times New Roman";
    private static final int TASK_COLUMNS = 6;

    private static final int PAGE_WIDTH = 9354;
    private static final int[] COLUMN_WIDTHS = {42, 58};

    /** Shares of the page's width, in percent. */
    private static final int[] TASK_WIDTHS = {6, 32, 14, 18, 16, 14};

    private final XWPFDocument document = new XWPFDocument();

    public static void main(String[] none) throws IOException {
        Files.write(WORD, new SamplePlanDocument().of(Files.readAllBytes(TEXT)));
    }

    byte[] of(byte[] text) throws IOException {
        margins();
        for (var block : new TextFormat().read(text).blocks()) {
            if (block instanceof Table table) {
                table(table);
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph.text());
            }
        }
        try (var bytes = new java.io.ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A4, 20 mm above and below, 30 mm left, 15 mm right: Nghị định 30/2020/NĐ-CP, Appendix I. */
    private void margins() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1134));
        margin.setBottom(BigInteger.valueOf(1134));
        margin.setLeft(BigInteger.valueOf(1701));
        margin.setRight(BigInteger.valueOf(851));
    }

    private void paragraph(String text) {
        boolean title =
                Words.shouted(text) && !text.matches("^[IVX]+\\..*")
                        || text.startsWith("Cải cách hành chính năm");
        var paragraph = document.createParagraph();
        paragraph.setAlignment(title ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
        paragraph.setSpacingAfter(120);
        if (!title) {
            paragraph.setFirstLineIndent(567);
        }
        write(paragraph, text, title || text.matches("^[IVX]+\\..*"), 14);
    }

    private void table(Table table) {
        int width = table.rows().get(0).cells().size();
        boolean tasks = width == TASK_COLUMNS;
        var made = document.createTable(1, 1);
        made.removeRow(0);
        made.setWidth("100%");
        grid(made, tasks ? TASK_WIDTHS : COLUMN_WIDTHS);
        if (!tasks) {
            borderless(made);
        }
        for (var row : tasks ? table.rows() : List.of(columns(table))) {
            boolean area =
                    tasks
                            && row.cells().stream().skip(2).allMatch(cell -> cell.lines().isEmpty())
                            && row.at(0).orElseThrow().text().matches("[IVX]+");
            row(made, row, tasks, area);
        }
        document.createParagraph();
    }

    private static void grid(XWPFTable table, int... shares) {
        var grid = table.getCTTbl().addNewTblGrid();
        for (int share : shares) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) PAGE_WIDTH * share / 100));
        }
    }

    /** The lines of a letterhead belong into one cell per column; room is left for the signature. */
    private static Row columns(Table table) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < COLUMN_WIDTHS.length; column++) {
            var lines = new ArrayList<String>();
            for (var row : table.rows()) {
                row.at(column).ifPresent(cell -> lines.addAll(cell.lines()));
            }
            if (column == 1 && table.mentions("Nơi nhận")) {
                lines.addAll(lines.size() - 1, List.of("", "", "", ""));
            }
            cells.add(new Cell(lines, column, 1, false));
        }
        return new Row(1, cells);
    }

    private static void row(XWPFTable table, Row row, boolean tasks, boolean area) {
        XWPFTableRow made = table.createRow();
        int count = area ? 2 : row.cells().size();
        while (made.getTableCells().size() < count) {
            made.createCell();
        }
        while (made.getTableCells().size() > count) {
            made.removeCell(count);
        }
        if (tasks && row.number() == 1) {
            made.setRepeatHeader(true);
        }
        for (int i = 0; i < count; i++) {
            boolean bold = area || tasks && row.number() == 1;
            cell(made.getCell(i), row.cells().get(i).lines(), bold, tasks);
            made.getCell(i)
                    .setWidth(
                            (area && i == 1 ? 94 : tasks ? TASK_WIDTHS[i] : i == 0 ? 42 : 58)
                                    + "%");
        }
        if (area) {
            var properties =
                    made.getCell(1).getCTTc().isSetTcPr()
                            ? made.getCell(1).getCTTc().getTcPr()
                            : made.getCell(1).getCTTc().addNewTcPr();
            properties.addNewGridSpan().setVal(BigInteger.valueOf(TASK_COLUMNS - 1L));
        }
    }

    private static void cell(XWPFTableCell cell, List<String> lines, boolean bold, boolean tasks) {
        for (int i = 0; i < Math.max(lines.size(), 1); i++) {
            var paragraph =
                    i < cell.getParagraphs().size()
                            ? cell.getParagraphs().get(i)
                            : cell.addParagraph();
            var text = i < lines.size() ? lines.get(i) : "";
            boolean centred = !tasks && !text.startsWith("-") && !text.startsWith("Nơi nhận");
            paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            write(paragraph, text, bold || !tasks && Words.shouted(text), tasks ? 12 : 13);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold, int size) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    private static void borderless(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    }
}
