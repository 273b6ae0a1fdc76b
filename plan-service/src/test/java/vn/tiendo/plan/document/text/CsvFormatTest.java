package vn.tiendo.plan.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.Row;

class CsvFormatTest {

    private final CsvFormat format = new CsvFormat();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TT,Nhiệm vụ,Thời hạn\n1,\"Rà soát, cập nhật\",Quý I\n",
                "TT;Nhiệm vụ;Thời hạn\r\n1;Rà soát, cập nhật;Quý I\r\n",
                "TT|Nhiệm vụ|Thời hạn\n1|Rà soát, cập nhật|Quý I\n",
                "\uFEFFsep=;\nTT;Nhiệm vụ;Thời hạn\n1;Rà soát, cập nhật;Quý I\n"
            })
    void cells_are_parted_by_commas_semicolons_or_strokes(String text) {
        var rows = rows(text);

        assertThat(rows).hasSize(2);
        assertThat(texts(rows.get(1))).containsExactly("1", "Rà soát, cập nhật", "Quý I");
    }

    @Test
    void what_excel_calls_unicode_text_is_read() {
        var text = "\uFEFFTT;Nhiệm vụ;Thời hạn\n1;Rà soát;Quý I\n";

        assertThat(texts(rows(text.getBytes(StandardCharsets.UTF_16LE)).get(1)))
                .containsExactly("1", "Rà soát", "Quý I");
    }

    @Test
    void two_bytes_for_each_letter_need_no_mark_in_front() {
        var text = "TT;Nhiệm vụ;Thời hạn\n1;Rà soát;Quý I\n";

        assertThat(texts(rows(text.getBytes(StandardCharsets.UTF_16LE)).get(1)))
                .containsExactly("1", "Rà soát", "Quý I");
    }

    @Test
    void the_code_page_of_older_programs_is_read_where_it_makes_words() {
        // letters of that page carry their tone as a mark behind them
        var text =
                "TT;Nhi\u00EA\u0323m vu\u0323;Th\u01A1\u0300i ha\u0323n\n1;Ra\u0300 soa\u0301t;Quy\u0301 I\n";
        var old = text.getBytes(Charset.forName("windows-1258"));

        assertThat(texts(rows(old).get(0))).containsExactly("TT", "Nhiệm vụ", "Thời hạn");
        assertThat(
                        format.recognises(
                                new byte[] {
                                    'a', ';', (byte) 0xF2, ';', 'b', '\n', 'c', ';', 'd', ';', 'e'
                                }))
                .isFalse();
    }

    @Test
    void a_quoted_cell_may_hold_lines_quotes_and_commas() {
        var rows = rows("a,b,c\n1,\"Kế hoạch\nBáo cáo \"\"quý\"\", năm\",x\n2,y,z\n");

        assertThat(rows.get(1).cells().get(1).lines())
                .containsExactly("Kế hoạch", "Báo cáo \"quý\", năm");
        assertThat(rows.get(2).number()).isEqualTo(3);
    }

    @Test
    void formulas_stay_text() {
        assertThat(texts(rows("a,b,c\n=1+1,@SUM(A1),+1+2\n").get(1)))
                .containsExactly("=1+1", "@SUM(A1)", "+1+2");
    }

    @Test
    void a_quote_that_nobody_closes_is_damage_and_nothing_is_guessed() {
        var text = "a,b,c\n1,2,3\n4,5,6\n7,\"mở,9\n";

        assertThatThrownBy(() -> format.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(DocumentRefused.Reason.DAMAGED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Nghị quyết, căn cứ Quyết định, căn cứ đề nghị của Sở,\nnay ban hành kế hoạch.\nI. Mục tiêu\n",
                "a\tb, c, d\tx\n1\t2, 3, 4\ty\n",
                "một, hai\nba, bốn\n"
            })
    void prose_and_tabs_are_no_csv(String text) {
        assertThat(format.recognises(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    private List<Row> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Row> rows(byte... content) {
        assertThat(format.recognises(content)).isTrue();
        return format.read(content).tables().findFirst().orElseThrow().rows();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
