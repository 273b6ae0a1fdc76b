package vn.tiendo.plan.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.defaults.document.Letterhead;
import vn.tiendo.defaults.document.Text;
import vn.tiendo.plan.plan.Plan;

/**
 * Writes a plan as XLSX: the letterhead and the table of its tasks. Every cell is text, whatever it
 * begins with: nothing that somebody wrote into a plan becomes a formula on another's machine.
 */
public final class PlanWorkbook {

    private static final int[] CHARACTERS = {6, 52, 22, 26, 26, 18};
    private static final int LAST = CHARACTERS.length - 1;
    private static final int LETTERHEAD_LEFT = 1;
    private static final float LINE = 16.5f;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Plan plan;
    private final CellStyle plain;
    private final CellStyle centred;
    private final CellStyle bold;
    private final CellStyle heading;
    private final CellStyle head;
    private final CellStyle headBold;
    private int next;

    private PlanWorkbook(XSSFWorkbook workbook, Plan plan) {
        this.workbook = workbook;
        this.plan = plan;
        this.sheet = workbook.createSheet("Kế hoạch");
        this.plain = style(false, HorizontalAlignment.LEFT, true);
        this.centred = style(false, HorizontalAlignment.CENTER, true);
        this.bold = style(true, HorizontalAlignment.LEFT, true);
        this.heading = style(true, HorizontalAlignment.CENTER, true);
        this.head = style(false, HorizontalAlignment.CENTER, false);
        this.headBold = style(true, HorizontalAlignment.CENTER, false);
    }

    /**
     * @param unitName how a unit that a person settled by its id is called; any other name as it is
     */
    public static byte[] of(Plan plan, UnaryOperator<String> unitName) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            new PlanWorkbook(workbook, plan).write(unitName);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(UnaryOperator<String> unitName) {
        for (int i = 0; i <= LAST; i++) {
            sheet.setColumnWidth(i, CHARACTERS[i] * 256);
        }
        letterhead(unitName);
        int headingRow = next;
        row(TaskTable.HEADINGS, heading);
        for (var part : TaskTable.of(plan, unitName)) {
            if (part.title()) {
                title(part.rows().get(0));
            } else {
                task(part.rows());
            }
        }
        sheet.createFreezePane(0, headingRow + 1);
        print(headingRow);
    }

    private void letterhead(UnaryOperator<String> unitName) {
        var words = new HeadWords(plan, unitName);
        var left = words.authorities().stream().map(Letterhead::inFull).toList();
        var motto = List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
        for (int i = 0; i < Math.max(left.size(), motto.size()); i++) {
            beside(at(left, i), at(motto, i), headBold);
        }
        beside(words.number(), words.placeAndDate(), head);
        next++;
        over("KẾ HOẠCH");
        over(words.subject());
        next++;
    }

    private static String at(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : "";
    }

    private void beside(String left, String right, CellStyle style) {
        var row = sheet.createRow(next++);
        text(row, 0, left, style);
        text(row, LETTERHEAD_LEFT + 1, right, style);
        merge(row.getRowNum(), row.getRowNum(), 0, LETTERHEAD_LEFT);
        merge(row.getRowNum(), row.getRowNum(), LETTERHEAD_LEFT + 1, LAST);
    }

    private void over(String words) {
        var row = sheet.createRow(next++);
        text(row, 0, words, headBold);
        merge(row.getRowNum(), row.getRowNum(), 0, LAST);
    }

    private void title(List<String> area) {
        var row = sheet.createRow(next++);
        text(row, 0, area.get(0), heading);
        text(row, 1, area.get(1), bold);
        for (int i = 2; i <= LAST; i++) {
            text(row, i, "", bold);
        }
        merge(row.getRowNum(), row.getRowNum(), 1, LAST);
    }

    private void task(List<List<String>> rows) {
        int first = next;
        rows.forEach(cells -> row(cells, plain));
        if (rows.size() > 1) {
            high(first, rows);
            TaskTable.OF_TASK.forEach(column -> merge(first, next - 1, column, column));
        }
    }

    /** Excel fits the height of a row to its cells, but not to those that go down over several rows. */
    private void high(int first, List<List<String>> rows) {
        int whole = TaskTable.OF_TASK.stream().mapToInt(i -> lines(rows.get(0), i)).max().orElse(1);
        int each = (whole + rows.size() - 1) / rows.size();
        for (int at = 0; at < rows.size(); at++) {
            var cells = rows.get(at);
            int own = Math.max(lines(cells, 2), lines(cells, LAST));
            sheet.getRow(first + at).setHeightInPoints(LINE * Math.max(own, each));
        }
    }

    private static int lines(List<String> cells, int column) {
        return 1 + cells.get(column).length() / CHARACTERS[column];
    }

    private void row(List<String> cells, CellStyle style) {
        var row = sheet.createRow(next++);
        for (int i = 0; i <= LAST; i++) {
            boolean middle = style == plain && (i == 0 || i == LAST);
            text(row, i, cells.get(i), middle ? centred : style);
        }
    }

    private static void text(XSSFRow row, int column, String words, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
        cell.setCellStyle(style);
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegionUnsafe(
                new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    /** A4 across, as wide as one page, the heading on each. */
    private void print(int headingRow) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("&P/&N");
    }

    /** Text stays text even where a person opens the cell and leaves it again (quotePrefix). */
    private CellStyle style(boolean boldly, HorizontalAlignment alignment, boolean ruled) {
        var font = workbook.createFont();
        font.setFontName(Text.FONT);
        font.setFontHeightInPoints((short) 12);
        font.setBold(boldly);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        if (ruled) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
