package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.document.word.WordFile.p;
import static vn.tiendo.plan.document.word.WordFile.row;
import static vn.tiendo.plan.document.word.WordFile.table;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.word.WordFile;

/** What stands above and below the tasks: when it was issued, for which year, and who signed. */
class FrameOfPlanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Hạ Đình, ngày 05 tháng 01 năm 2026        | Hạ Đình | 2026-01-05
                    Ngày 05 tháng 01 năm 2026                 | -       | 2026-01-05
                    Hạ Đình, ngày 5/1/2026                    | Hạ Đình | 2026-01-05
                    Số: 3/KH-UBND, ngày 05 tháng 01 năm 2026  | -       | 2026-01-05
                    Hạ Đình, ngày    tháng 01 năm 2026        | Hạ Đình | 2026-01
                    Hạ Đình, ngày 31 tháng 02 năm 2026        | Hạ Đình | 2026-02
                    Hạ Đình, ngày 05 tháng 13 năm 2026        | Hạ Đình | -
                    """)
    void the_day_of_issue(String line, String place, String day) {
        var read = Letterhead.of(List.of(new Paragraph(line), new Paragraph("KẾ HOẠCH")));

        assertThat(read.place()).isEqualTo(place);
        assertThat(read.issuedOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CHỦ TỊCH; (Đã ký); Nguyễn Văn An             | Nguyễn Văn An
                    KT. CHỦ TỊCH; PHÓ CHỦ TỊCH; Đã ký: Lê Bình   | Lê Bình
                    CHỦ TỊCH; (Ký, ghi rõ họ tên); Lê Bình       | Lê Bình
                    CHỦ TỊCH; (Ký tên, đóng dấu); TRẦN VĂN BÌNH  | TRẦN VĂN BÌNH
                    CHỦ TỊCH; Lê Bình; (Đã ký)                   | Lê Bình
                    CHỦ TỊCH; [đã ký số]; ThS. Lê Bình           | ThS. Lê Bình
                    """)
    void the_signatory_is_a_name(String lines, String name) {
        var all =
                Stream.concat(Stream.of("Nơi nhận:", "- Như trên;"), Stream.of(lines.split("; ")));

        var read = SignatureBlock.of(all.<Block>map(Paragraph::new).toList());

        assertThat(read.signatory()).isEqualTo(name);
        assertThat(read.recipients()).containsExactly("Như trên");
    }

    @Test
    void a_table_may_sign_without_recipients() {
        var plan =
                read(
                                "KẾ HOẠCH",
                                "Cải cách hành chính năm 2026",
                                "Quý I",
                                table(
                                        row(
                                                "NGƯỜI LẬP BIỂU\n(Ký, ghi rõ họ tên)\nLê Thị Hoa | TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nTrần Văn Bình")))
                        .plan();

        assertThat(plan.signatory()).isEqualTo("Trần Văn Bình");
        assertThat(plan.signedAs()).isEqualTo("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH");
    }

    @Test
    void the_year_stands_in_the_title_or_in_the_deadlines_or_in_the_day_of_issue() {
        var issued = "Hạ Đình, ngày 05 tháng 01 năm 2026";

        assertThat(year(issued, "Cải cách hành chính năm 2026", "Quý I")).isEqualTo(2026);
        assertThat(year(issued, "Cải cách hành chính 2026, giai đoạn 2021 - 2030", "Quý I"))
                .isEqualTo(2026);
        assertThat(year("Số: 3/KH-UBND", "Cải cách hành chính", "Quý I/2027")).isEqualTo(2027);
        assertThat(year(issued, "Cải cách hành chính", "Quý I")).isEqualTo(2026);
    }

    @Test
    void acts_that_are_cited_do_not_say_for_which_year_a_plan_is() {
        var reading =
                WordFile.body(
                                p("Hạ Đình, ngày 05 tháng 01 năm 2026"),
                                p("KẾ HOẠCH"),
                                p("Cải cách hành chính"),
                                p("Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021;"),
                                p("Căn cứ Quyết định số 5/QĐ-UBND ngày 16 tháng 8 năm 2021;"),
                                tasks("Quý I"))
                        .read();

        assertThat(reading.plan().year()).isEqualTo(2026);
    }

    @Test
    void where_years_tie_or_do_not_fit_a_person_is_asked() {
        var issued = "Hạ Đình, ngày 05 tháng 01 năm 2026";
        var tie = read("Số: 3/KH-UBND", "Cải cách hành chính", "Tháng 12/2025; Tháng 3/2026", "");
        var far = read(issued, "Cải cách hành chính", "Quý I/2024", "");
        var december =
                read("Hạ Đình, ngày 25 tháng 12 năm 2025", "Cải cách hành chính", "Quý I", "");

        assertThat(Stream.of(tie, far, december).map(each -> each.plan().year()))
                .containsOnlyNulls();
        assertThat(choices(tie, FindingCode.YEAR_UNKNOWN)).containsExactly("2025", "2026");
        assertThat(choices(far, FindingCode.YEAR_UNKNOWN)).containsExactly("2024", "2026");
        assertThat(choices(december, FindingCode.YEAR_UNKNOWN)).containsExactly("2025", "2026");
    }

    @Test
    void a_title_of_another_year_than_the_rest_is_told() {
        var issued = "Hạ Đình, ngày 05 tháng 01 năm 2026";
        var old = read(issued, "Cải cách hành chính năm 2025", "Quý I", "");
        var next = read(issued, "Cải cách hành chính năm 2027", "Quý I", "");
        var sure = read(issued, "Cải cách hành chính năm 2026", "Tháng 12/2025", "");

        assertThat(old.plan().year()).isEqualTo(2025);
        assertThat(choices(old, FindingCode.YEAR_UNSURE)).containsExactly("2025", "2026");
        assertThat(choices(next, FindingCode.YEAR_UNSURE)).isEmpty();
        assertThat(choices(sure, FindingCode.YEAR_UNSURE)).isEmpty();
    }

    private static List<String> choices(PlanReading reading, FindingCode code) {
        return reading.findings().stream()
                .filter(finding -> finding.code() == code)
                .flatMap(finding -> finding.choices().stream())
                .toList();
    }

    private static Integer year(String above, String title, String deadline) {
        return read(above, title, deadline, "").plan().year();
    }

    private static PlanReading read(String above, String title, String deadline, String below) {
        var head = Stream.of(above, "KẾ HOẠCH", title).distinct().map(WordFile::p);
        return WordFile.body(String.join("", head.toList()), tasks(deadline), below).read();
    }

    private static String tasks(String deadline) {
        return table(
                row("TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn"),
                row("1 | Việc một | Phòng A | Báo cáo | " + deadline));
    }
}
