package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.document.text.TextFormat;
import vn.tiendo.plan.document.word.WordFile;
import vn.tiendo.plan.wording.ClosingWords;

/** The shipped plan as offices keep it that work in spreadsheets: letterhead, tasks and signature in cells. */
class SheetPlanTest {

    private static final int COLUMNS = 6;
    private static final PlanReading WORD = read(bytes(SamplePlanDocument.WORD));

    @Test
    void a_workbook_says_what_the_word_document_says() throws IOException {
        says(read(workbook()));
    }

    @Test
    void a_csv_says_what_the_word_document_says() {
        var csv =
                rows().stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                                .collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\r\n"));

        says(read(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static void says(PlanReading sheet) {
        assertThat(sheet.areas())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(WORD.areas());
        var plan = sheet.plan();
        assertThat(plan.number()).isEqualTo(WORD.plan().number());
        assertThat(plan.issuedOn()).isEqualTo(WORD.plan().issuedOn());
        assertThat(plan.title()).isEqualTo(WORD.plan().title());
        assertThat(plan.issuingAuthority()).isEqualTo(WORD.plan().issuingAuthority());
        assertThat(plan.recipients()).isEqualTo(WORD.plan().recipients());
        assertThat(plan.signedAs()).isEqualTo(WORD.plan().signedAs());
        assertThat(plan.signatory()).isEqualTo(WORD.plan().signatory());
    }

    @Test
    void a_task_is_found_again_by_the_row_that_the_spreadsheet_shows() throws IOException {
        var rows = rows();
        int heading =
                rows.indexOf(
                                rows.stream()
                                        .filter(row -> row.get(0).equals("TT"))
                                        .findFirst()
                                        .orElseThrow())
                        + 1;
        var first = read(workbook()).areas().get(0).tasks().get(0);

        assertThat(first.place().row()).isEqualTo(heading + 2);
    }

    @Test
    void a_million_cells_are_too_many() {
        var random = new Random(1);
        var sheet = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 20_000; row++) {
            sheet.append("<row r=\"").append(row).append("\">");
            for (int cell = 0; cell < 50; cell++) {
                sheet.append("<c><v>").append(random.nextInt(1_000_000)).append("</v></c>");
            }
            sheet.append("</row>");
        }

        assertThat(refused(sheet.append("</sheetData>").toString())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void more_merged_rows_than_any_plan_has_are_too_many() {
        var merges = "<mergeCell ref=\"A1:B1000000\"/>".repeat(2_000);
        assertThat(refused("<sheetData/><mergeCells>" + merges + "</mergeCells>"))
                .isEqualTo(Reason.TOO_LARGE);
    }

    /**
     * @param content of its only sheet
     */
    private static Reason refused(String content) {
        var file =
                new WordFile()
                        .part(
                                "xl/workbook.xml",
                                "<workbook><sheets><sheet id=\"r1\"/></sheets></workbook>")
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id=\"r1\" Target=\"s.xml\"/></Relationships>")
                        .part("xl/s.xml", "<worksheet>" + content + "</worksheet>");
        return catchThrowableOfType(DocumentRefused.class, () -> read(file.bytes())).reason();
    }

    /** Six columns; the area titles and the plan's name run over all of them. */
    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Kế hoạch");
            int at = 0;
            for (var row : rows()) {
                var created = sheet.createRow(at);
                for (int i = 0; i < COLUMNS; i++) {
                    var text = row.get(i);
                    var cell = created.createCell(i);
                    if (text.matches("\\d+")) {
                        cell.setCellType(CellType.NUMERIC);
                        cell.setCellValue(Double.parseDouble(text));
                    } else {
                        cell.setCellValue(text);
                    }
                }
                if (row.stream().skip(1).allMatch(String::isEmpty)) {
                    sheet.addMergedRegion(new CellRangeAddress(at, at, 0, COLUMNS - 1));
                }
                at++;
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The letterhead, the title, the table and what stands below it; each row padded to six cells. */
    private static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        boolean tasks = false;
        for (var block : new TextFormat().read(bytes(SamplePlanDocument.TEXT)).blocks()) {
            if (block instanceof Table table) {
                tasks |= Columns.of(table).isPresent();
                table.rows().forEach(row -> rows.add(padded(row)));
            } else if (block instanceof Paragraph paragraph
                    && (HeadMatter.isTitle(paragraph.text())
                            || paragraph.text().startsWith("Cải cách hành chính năm")
                            || ClosingWords.close(paragraph.text()))) {
                rows.add(
                        padded(
                                new Row(
                                        1,
                                        List.of(
                                                new Cell(
                                                        List.of(paragraph.text()), 0, 1, false)))));
                rows.add(padded(new Row(1, List.of())));
            }
        }
        assertThat(tasks).isTrue();
        return rows;
    }

    private static List<String> padded(Row row) {
        var cells =
                new ArrayList<>(
                        row.cells().stream().map(cell -> String.join("\n", cell.lines())).toList());
        while (cells.size() < COLUMNS) {
            cells.add("");
        }
        return cells;
    }

    private static PlanReading read(byte... content) {
        return new PlanReader().read(content, "kế hoạch");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
