package vn.tiendo.plan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;

class PdfFormatTest {

    private static final double[] EDGES = {60, 90, 230, 320, 430, 540};
    private static final String[] HEADING = {"TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời hạn"};

    private final PrintedPdf pdf = new PrintedPdf();

    @Test
    void bordered_cells_keep_their_lines_and_know_how_far_they_reach() {
        double y = pdf.row(100, EDGES, HEADING);
        y = pdf.row(y, EDGES, "I", "Công tác chỉ đạo", null, null, null);
        pdf.row(y, EDGES, "1", "Dọn kho lưu trữ của\nphường", "Biên bản", "Tổ Một", "Quý I");

        var rows = table(read()).rows();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).cells())
                .containsExactly(
                        new Cell(List.of("I"), 0, 1, false),
                        new Cell(List.of("Công tác chỉ đạo"), 1, 4, false));
        assertThat(texts(rows.get(2)))
                .containsExactly("1", "Dọn kho lưu trữ của phường", "Biên bản", "Tổ Một", "Quý I");
    }

    @Test
    void a_cell_merged_over_rows_goes_on_below() {
        double y = pdf.row(100, EDGES, HEADING);
        pdf.text(65, y + 12, "1").text(95, y + 12, "Dọn kho").text(235, y + 12, "Kế hoạch");
        pdf.text(325, y + 12, "Tổ Một").text(435, y + 12, "Quý I");
        pdf.text(235, y + 32, "Báo cáo").text(435, y + 32, "Quý IV");
        pdf.line(60, y + 40, 540, y + 40).line(230, y + 20, 320, y + 20);
        pdf.line(430, y + 20, 540, y + 20);
        for (double x : EDGES) {
            pdf.line(x, y, x, y + 40);
        }

        var rows = table(read()).rows();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).cells().stream().map(Cell::continued))
                .containsExactly(true, true, false, true, false);
        assertThat(rows.get(2).at(2).orElseThrow().text()).isEqualTo("Báo cáo");
    }

    @Test
    void a_table_goes_on_over_the_page_and_its_cut_row_is_whole_again() {
        double y = pdf.row(700, EDGES, HEADING);
        pdf.row(y, EDGES, "1", "Dọn kho lưu trữ của", "Biên bản", "Tổ Một", "Quý I");
        pdf.page().text(298, 40, "2");
        y = pdf.row(60, EDGES, HEADING);
        y = pdf.row(y, EDGES, "", "phường và ghi sổ", "", "", "");
        pdf.row(y, EDGES, "2", "Sơn cổng", "Cổng mới", "Tổ Hai", "Quý II");

        var blocks = read().blocks();

        assertThat(blocks).hasSize(1);
        var rows = ((Table) blocks.get(0)).rows();
        assertThat(rows).hasSize(3);
        assertThat(texts(rows.get(1)))
                .containsExactly(
                        "1", "Dọn kho lưu trữ của phường và ghi sổ", "Biên bản", "Tổ Một", "Quý I");
        assertThat(rows.get(2).number()).isEqualTo(3);
        assertThat(rows).extracting(Row::page).containsExactly(1, 1, 2);
    }

    @Test
    void a_row_of_its_own_behind_the_page_break_stays_one() {
        double y = pdf.row(700, EDGES, HEADING);
        pdf.row(y, EDGES, "1", "Dọn kho", "Kế hoạch", "Tổ Một", "Quý I");
        y = pdf.page().row(60, EDGES, "", "", "Báo cáo", "", "Quý IV");
        pdf.row(y, EDGES, "2", "Sơn cổng", "Cổng mới", "Tổ Hai", "Quý II");

        var rows = table(read()).rows();

        assertThat(rows).hasSize(4);
        assertThat(texts(rows.get(2))).containsExactly("", "", "Báo cáo", "", "Quý IV");
        assertThat(rows.get(2).at(1).orElseThrow().continued()).isTrue();
    }

    @Test
    void without_borders_the_white_between_the_words_makes_the_columns_and_rows() {
        pdf.borderless();
        pdf.text(
                60, 80, "Các nhiệm vụ của phường trong năm được giao cho các tổ như sau đây, theo");
        pdf.text(60, 95, "từng quý.");
        double y = pdf.row(110, EDGES, HEADING);
        y =
                pdf.row(
                        y + 4,
                        EDGES,
                        "1",
                        "Dọn kho lưu trữ của\nphường và ghi sổ",
                        "Biên bản",
                        "Tổ Một",
                        "Quý I");
        y = pdf.row(y + 4, EDGES, "2", "Sơn cổng", "Cổng mới", "Tổ Hai\nvà Tổ Ba", "Quý II");
        pdf.row(y + 4, EDGES, "3", "Trồng cây trước\nnhà văn hóa", "Hàng cây", "Tổ Ba", "Quý III");
        pdf.text(
                60,
                260,
                "Trên đây là các nhiệm vụ trong năm, các tổ báo cáo kết quả về phường trước ngày");

        var blocks = read().blocks();

        assertThat(blocks).hasSize(3);
        assertThat(((Table) blocks.get(1)).rows().stream().map(PdfFormatTest::texts))
                .containsExactly(
                        List.of(HEADING),
                        List.of(
                                "1",
                                "Dọn kho lưu trữ của phường và ghi sổ",
                                "Biên bản",
                                "Tổ Một",
                                "Quý I"),
                        List.of("2", "Sơn cổng", "Cổng mới", "Tổ Hai và Tổ Ba", "Quý II"),
                        List.of(
                                "3",
                                "Trồng cây trước nhà văn hóa",
                                "Hàng cây",
                                "Tổ Ba",
                                "Quý III"));
    }

    /** Neither bold nor on one line: names of one line stand in the middle of those of two. */
    @Test
    void without_borders_a_heading_is_known_by_its_words_however_they_are_broken() {
        pdf.borderless();
        pdf.text(235, 100, "Sản phẩm").text(325, 100, "Đơn vị").text(435, 100, "Thời hạn");
        pdf.text(65, 107, "TT").text(95, 107, "Nội dung công việc");
        pdf.text(235, 114, "đầu ra").text(325, 114, "chủ trì").text(435, 114, "hoàn thành");
        double y = pdf.row(130, EDGES, "1", "Dọn kho lưu trữ", "Biên bản", "Tổ Một", "Quý I");
        pdf.row(y + 4, EDGES, "2", "Sơn cổng trường học", "Cổng mới", "Tổ Hai", "Quý II");

        var rows = ((Table) read().blocks().get(0)).rows();

        assertThat(rows.stream().map(PdfFormatTest::texts))
                .containsExactly(
                        List.of(
                                "TT",
                                "Nội dung công việc",
                                "Sản phẩm đầu ra",
                                "Đơn vị chủ trì",
                                "Thời hạn hoàn thành"),
                        List.of("1", "Dọn kho lưu trữ", "Biên bản", "Tổ Một", "Quý I"),
                        List.of("2", "Sơn cổng trường học", "Cổng mới", "Tổ Hai", "Quý II"));
    }

    @Test
    void lines_become_paragraphs_and_a_broken_number_is_whole() {
        pdf.justified(
                95,
                100,
                "Thực hiện Nghị quyết của phường về việc dọn kho và sơn cổng, theo số 39-");
        pdf.justified(
                60, 115, "NQ/TW, phường giao các tổ làm ngay trong quý đầu của năm và báo cáo lại");
        pdf.text(60, 130, "cho văn phòng.");
        pdf.text(95, 145, "1. Dọn kho.");
        pdf.text(95, 160, "2. Sơn cổng.");

        assertThat(read().blocks())
                .containsExactly(
                        new Paragraph(
                                "Thực hiện Nghị quyết của phường về việc dọn kho và sơn cổng, theo số 39-NQ/TW, phường giao các tổ làm ngay trong quý đầu của năm và báo cáo lại cho văn phòng.",
                                1),
                        new Paragraph("1. Dọn kho.", 1),
                        new Paragraph("2. Sơn cổng.", 1));
    }

    @Test
    void a_letterhead_of_two_columns_is_read_column_by_column() {
        pdf.sized(11).text(70, 60, "UBND XÃ MAI");
        pdf.text(260, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        pdf.text(80, 75, "VĂN PHÒNG").text(300, 75, "Độc lập - Tự do - Hạnh phúc");
        pdf.text(65, 95, "Số: 5/KH-VP").text(310, 95, "Mai, ngày 05 tháng 01 năm 2026");
        pdf.centred(130, "KẾ HOẠCH");
        pdf.justified(
                60,
                160,
                "Phường giao các tổ làm ngay trong quý đầu của năm và báo cáo lại cho văn phòng");

        var blocks = read().blocks();

        assertThat(((Table) blocks.get(0)).rows().get(0).cells().stream().map(Cell::lines))
                .containsExactly(
                        List.of("UBND XÃ MAI", "VĂN PHÒNG", "Số: 5/KH-VP"),
                        List.of(
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                "Độc lập - Tự do - Hạnh phúc",
                                "Mai, ngày 05 tháng 01 năm 2026"));
        assertThat(blocks.get(1)).isEqualTo(new Paragraph("KẾ HOẠCH", 1));
    }

    @Test
    void footnotes_marks_page_numbers_and_running_lines_are_no_part_of_the_text() {
        for (int page = 1; page <= 4; page++) {
            pdf.sized(10).text(60, 30, "Kế hoạch của xã Mai").text(298, 820, "Trang " + page);
            pdf.sized(14).text(60, 130, page + ". Dọn kho theo quy định.");
            if (page == 2) {
                pdf.raised("1");
                pdf.line(60, 760, 200, 760).sized(7).text(60, 775, "1").sized(10);
                pdf.text(68, 778, "Quy định của xã Mai về kho.");
            }
            if (page < 4) {
                pdf.page();
            }
        }

        var read = read();

        assertThat(read.footnotes()).containsExactly("Quy định của xã Mai về kho.");
        assertThat(read.blocks())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly(
                        "1. Dọn kho theo quy định.",
                        "2. Dọn kho theo quy định.",
                        "3. Dọn kho theo quy định.",
                        "4. Dọn kho theo quy định.");
    }

    @Test
    void damaged_letters_are_mended_and_counted_and_a_square_metre_stays_one() {
        pdf.text(60, 100, "Phƣờng Mai dọn kho rộng 20 m");
        pdf.raised("2");

        var read = read();

        assertThat(read.repaired()).isEqualTo(1);
        assertThat(((Paragraph) read.blocks().get(0)).text())
                .startsWith("Phường Mai")
                .endsWith("m2");
    }

    @Test
    void a_page_that_is_shown_turned_is_read_as_it_is_shown() {
        pdf.turned().text(60, 100, "Phường Mai dọn kho.").text(60, 115, "1. Sơn cổng.");

        assertThat(read().blocks())
                .containsExactly(
                        new Paragraph("Phường Mai dọn kho.", 1), new Paragraph("1. Sơn cổng.", 1));
    }

    private DocumentBlocks read() {
        return new PdfFormat().read(pdf.bytes());
    }

    private static Table table(DocumentBlocks blocks) {
        return blocks.tables().findFirst().orElseThrow();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
