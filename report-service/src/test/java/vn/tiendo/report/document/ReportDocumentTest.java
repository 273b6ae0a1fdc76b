package vn.tiendo.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.report.Report;
import vn.tiendo.report.report.Reports;

class ReportDocumentTest {

    private static final Report REPORT = ManyTasks.report();

    private static XWPFDocument document;
    private static String text;

    @BeforeAll
    static void write() throws IOException {
        var bytes = ReportDocument.of(REPORT);
        Files.write(Path.of("target", "bao-cao.docx"), bytes);
        document = new XWPFDocument(new ByteArrayInputStream(bytes));
        var all = new StringBuilder();
        document.getParagraphs().forEach(paragraph -> all.append(paragraph.getText()).append('\n'));
        document.getTables().forEach(table -> all.append(table.getText()).append('\n'));
        text = all.toString();
    }

    @Test
    void the_letterhead_names_the_body_the_country_the_number_and_the_place() {
        assertThat(text)
                .contains("ỦY BAN NHÂN DÂN PHƯỜNG SÔNG MAI")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("Số: 45/BC-UBND")
                .contains("Sông Mai, ngày 19 tháng 3 năm 2026");
    }

    @Test
    void the_five_parts_stand_in_the_order_of_the_outline() {
        assertThat(document.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsSubsequence(
                        "BÁO CÁO",
                        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                        "II. KẾT QUẢ THỰC HIỆN",
                        "1. Công tác chỉ đạo, điều hành",
                        "2. Cải cách thủ tục hành chính",
                        "III. ĐÁNH GIÁ CHUNG",
                        "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI",
                        "V. KIẾN NGHỊ, ĐỀ XUẤT",
                        "Phụ lục I",
                        "Phụ lục II");
    }

    @Test
    void the_text_ends_with_the_mark_of_its_end() {
        assertThat(document.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .anySatisfy(paragraph -> assertThat(paragraph).endsWith("./."));
    }

    @Test
    void the_words_and_figures_of_the_report_are_in_it() {
        assertThat(text)
                .contains(REPORT.narrative().overview())
                .contains(REPORT.narrative().difficulties())
                .contains(REPORT.narrative().proposals())
                .contains(REPORT.figures().planTasks().donePercent())
                .contains(REPORT.checksum())
                .contains("Nguyễn Thị Lan Chi");
    }

    @Test
    void what_was_put_off_is_listed_with_its_new_day_and_its_cause() {
        assertThat(text)
                .contains("Có 6 sản phẩm được gia hạn.")
                .contains("Các sản phẩm được gia hạn và nguyên nhân:")
                .contains("gia hạn 1 lần, hạn mới 10/04/2026): Chờ hướng dẫn;")
                .contains("gia hạn 1 lần, hạn mới 10/04/2026): Chờ hướng dẫn.");
    }

    @Test
    void header_rows_repeat_on_every_page_and_rows_are_not_cut() {
        var tables = document.getTables().stream().filter(t -> t.getRows().size() > 1).toList();

        assertThat(tables).hasSize(3);
        assertThat(tables).allSatisfy(t -> assertThat(t.getRow(0).isRepeatHeader()).isTrue());
        assertThat(tables).flatExtracting(t -> t.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
    }

    @Test
    void the_appendix_lies_across_and_the_body_stands_upright_on_a4() {
        var across = document.getDocument().getBody().getSectPr().getPgSz();
        var upright =
                document.getParagraphs().stream()
                        .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                        .findFirst()
                        .orElseThrow()
                        .getCTP()
                        .getPPr()
                        .getSectPr();

        assertThat(across.getW()).hasToString("16838");
        assertThat(upright.getPgSz().getW()).hasToString("11906");
        assertThat(upright.isSetTitlePg()).isTrue();
        assertThat(upright.sizeOfHeaderReferenceArray()).isEqualTo(1);
    }

    @Test
    void every_run_is_in_times_new_roman() {
        assertThat(document.getParagraphs())
                .flatExtracting(XWPFParagraph::getRuns)
                .allSatisfy(run -> assertThat(run.getFontFamily()).isEqualTo("Times New Roman"));
    }

    @Test
    void a_report_without_any_task_can_be_written_too() {
        assertThat(ReportDocument.of(Reports.published(List.of()))).isNotEmpty();
    }

    @Test
    void the_same_report_is_the_same_file_whenever_it_is_asked_for() throws IOException {
        var bytes = ReportDocument.of(REPORT);

        assertThat(ReportDocument.of(REPORT)).isEqualTo(bytes);
        try (var parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getTimeLocal()).as(part.getName()).isEqualTo(PackedAlike.PACKED);
            }
        }
    }
}
