package vn.tiendo.plan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;

/** Tables without borders in which titles run over the columns, or a heading has two rows. */
class LooseTitlesTest {

    private static final double[] EDGES = {60, 90, 230, 320, 430, 540};
    private static final String[] HEADING = {"TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời hạn"};

    private final PrintedPdf pdf = new PrintedPdf().borderless();

    @Test
    void a_title_over_the_columns_leaves_them_apart() {
        double y = pdf.row(100, EDGES, HEADING);
        pdf.text(95, y + 14, "Dọn dẹp, sửa sang trụ sở và nhà văn hóa của các thôn");
        y = pdf.row(y + 24, EDGES, "1", "Dọn kho lưu trữ", "Biên bản", "Tổ Một", "Quý I");
        pdf.text(95, y + 14, "Chăm sóc cây xanh ở các tuyến đường của thôn");
        y = pdf.row(y + 24, EDGES, "2", "Trồng cây mới", "Hàng cây", "Tổ Hai", "Quý II");
        pdf.row(y + 4, EDGES, "3", "Tỉa cành", "Hàng cây", "Tổ Ba", "Quý III");

        assertThat(rows(0))
                .containsExactly(
                        List.of(HEADING),
                        List.of("Dọn dẹp, sửa sang trụ sở và nhà văn hóa của các thôn"),
                        List.of("1", "Dọn kho lưu trữ", "Biên bản", "Tổ Một", "Quý I"),
                        List.of("Chăm sóc cây xanh ở các tuyến đường của thôn"),
                        List.of("2", "Trồng cây mới", "Hàng cây", "Tổ Hai", "Quý II"),
                        List.of("3", "Tỉa cành", "Hàng cây", "Tổ Ba", "Quý III"));
    }

    @Test
    void names_below_a_name_are_columns_of_their_own() {
        pdf.text(65, 100, "TT").text(95, 100, "Nội dung công việc");
        pdf.text(235, 100, "Sản phẩm").text(345, 100, "Cơ quan, đơn vị thực hiện");
        pdf.text(325, 115, "Chủ trì").text(435, 115, "Phối hợp");
        double y = pdf.row(125, EDGES, "1", "Dọn kho lưu trữ", "Biên bản", "Tổ Một", "Tổ Ba");
        pdf.row(y + 4, EDGES, "2", "Sơn cổng trường học", "Cổng mới", "Tổ Hai", "Tổ Tư");

        assertThat(rows(0).subList(1, 3))
                .containsExactly(
                        List.of("1", "Dọn kho lưu trữ", "Biên bản", "Tổ Một", "Tổ Ba"),
                        List.of("2", "Sơn cổng trường học", "Cổng mới", "Tổ Hai", "Tổ Tư"));
    }

    private List<List<String>> rows(int table) {
        return new PdfFormat()
                .read(pdf.bytes()).blocks().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .skip(table)
                        .findFirst()
                        .orElseThrow()
                        .rows()
                        .stream()
                        .map(LooseTitlesTest::texts)
                        .toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).toList();
    }
}
