package vn.tiendo.plan.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;

class XlsxFormatTest {

    @Test
    void cells_are_read_as_they_are_seen() {
        assertThat(texts(shown(0.95, "0%"))).containsExactly("95%");
        assertThat(texts(shown(1, "General"))).containsExactly("1");
        assertThat(texts(shown(13.5, "General"))).containsExactly("13,5");
        assertThat(texts(sheet -> sheet.createRow(0).createCell(0).setCellValue(true)))
                .containsExactly("TRUE");
    }

    @Test
    void days_are_printed_as_in_vietnam_whatever_the_format() {
        var day = LocalDate.of(2026, 3, 31);

        assertThat(texts(dated(day, "m/d/yy"))).containsExactly("31/03/2026");
        assertThat(texts(dated(day, "yyyy-mm-dd"))).containsExactly("31/03/2026");
        assertThat(texts(dated(day, "mm/yyyy"))).containsExactly("Tháng 03/2026");
    }

    @Test
    void days_may_be_counted_from_1904() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            dated(LocalDate.of(2026, 3, 31), "dd/mm/yyyy").accept(workbook.createSheet());
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);

            assertThat(
                            new XlsxFormat()
                                    .read(bytes(workbook))
                                    .tables()
                                    .flatMap(Table::cells)
                                    .map(Cell::text))
                    .containsExactly("01/04/2030");
        }
    }

    @Test
    void formulas_are_not_carried_out() {
        assertThat(
                        texts(
                                sheet ->
                                        sheet.createRow(0)
                                                .createCell(0)
                                                .setCellFormula("1+CONCATENATE(\"a\",\"b\")")))
                .containsExactly("=1+CONCATENATE(\"a\",\"b\")");
        assertThat(
                        texts(
                                sheet ->
                                        sheet.createRow(0)
                                                .createCell(0)
                                                .setCellValue("=HYPERLINK(\"http://x\")")))
                .containsExactly("=HYPERLINK(\"http://x\")");
    }

    @Test
    void the_result_that_the_workbook_keeps_of_a_formula_is_what_is_seen() {
        assertThat(
                        texts(
                                sheet -> {
                                    var cell = sheet.createRow(0).createCell(0);
                                    cell.setCellFormula("6*7");
                                    cell.setCellValue(42);
                                }))
                .containsExactly("42");
    }

    @Test
    void merged_cells_lie_over_columns_and_rows() {
        var rows =
                rows(
                        sheet -> {
                            cells(sheet, 0, "a", "b", "c");
                            cells(sheet, 1, "", "d", "");
                            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
                        });

        assertThat(rows.get(1).cells())
                .containsExactly(
                        new Cell(List.of(), 0, 1, true), new Cell(List.of("d"), 1, 2, false));
    }

    @Test
    void rows_keep_the_numbers_that_the_spreadsheet_shows() {
        assertThat(rows(sheet -> cells(sheet, 6, "a")).get(0).number()).isEqualTo(7);
    }

    @Test
    void raised_marks_are_dropped() {
        assertThat(
                        texts(
                                sheet -> {
                                    var text = new XSSFRichTextString("Quyết định1");
                                    var raised = sheet.getWorkbook().createFont();
                                    raised.setTypeOffset(XSSFFont.SS_SUPER);
                                    text.applyFont(10, 11, raised);
                                    sheet.createRow(0).createCell(0).setCellValue(text);
                                }))
                .containsExactly("Quyết định");
    }

    @Test
    void damaged_letters_are_repaired_and_counted() {
        var document = read(sheet -> cells(sheet, 0, "Phƣờng Sông Mai"));

        assertThat(document.tables().flatMap(Table::cells).map(Cell::text))
                .containsExactly("Phường Sông Mai");
        assertThat(document.repaired()).isEqualTo(1);
    }

    @Test
    void hidden_and_empty_sheets_are_left_out_and_the_others_keep_their_order() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            cells(workbook.createSheet("Hai"), 0, "hai");
            cells(workbook.createSheet("Nháp"), 0, "nháp");
            workbook.createSheet("Trống");
            cells(workbook.createSheet("Một"), 0, "một");
            workbook.setSheetHidden(1, true);
            workbook.setSheetOrder("Một", 0);

            assertThat(
                            new XlsxFormat()
                                    .read(bytes(workbook))
                                    .tables()
                                    .flatMap(Table::cells)
                                    .map(Cell::text))
                    .containsExactly("một", "hai");
        }
    }

    private static Consumer<XSSFSheet> shown(double value, String format) {
        return sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(value);
            cell.setCellStyle(style);
        };
    }

    private static Consumer<XSSFSheet> dated(LocalDate day, String format) {
        return sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(day);
            cell.setCellStyle(style);
        };
    }

    private static void cells(XSSFSheet sheet, int row, String... texts) {
        var created = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            created.createCell(i).setCellValue(texts[i]);
        }
    }

    private static List<String> texts(Consumer<XSSFSheet> content) {
        return read(content).tables().flatMap(Table::cells).map(Cell::text).toList();
    }

    private static List<Row> rows(Consumer<XSSFSheet> content) {
        return read(content).tables().findFirst().orElseThrow().rows();
    }

    private static DocumentBlocks read(Consumer<XSSFSheet> content) {
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet());
            return new XlsxFormat().read(bytes(workbook));
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
