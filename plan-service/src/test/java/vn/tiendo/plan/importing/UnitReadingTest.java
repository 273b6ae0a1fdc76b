package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.document.word.WordFile.p;
import static vn.tiendo.plan.document.word.WordFile.row;
import static vn.tiendo.plan.document.word.WordFile.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.word.WordFile;

/** Names of units and dates that a plan leaves open: what they were taken for is told. */
class UnitReadingTest {

    private static final String HEADING =
            row("TT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Phối hợp | Thời hạn");

    @Test
    void units_under_one_kind_are_told_as_a_guess() {
        var reading =
                read(row("1 | Việc | Báo cáo | Phòng A | Sở Nội vụ, Tài chính, Tư pháp | Quý I"));

        assertThat(reading.areas().get(0).tasks().get(0).coordinating())
                .containsExactly("Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp");
        assertThat(told(reading, FindingCode.UNITS_TAKEN_APART))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.arguments())
                                    .containsExactly(
                                            "Sở Nội vụ, Tài chính, Tư pháp",
                                            "Sở Nội vụ; Sở Tài chính; Sở Tư pháp");
                            assertThat(each.place().cell()).isEqualTo(5);
                            assertThat(each.blocking()).isFalse();
                        });
    }

    @Test
    void a_name_that_lost_its_marks_or_a_letter_is_told_beside_the_one_it_may_be() {
        var reading =
                read(
                        row("1 | Việc một | Báo cáo | Phòng Văn hoá - Xã hội | Sở Nội vụ | Quý I"),
                        row(
                                "2 | Việc hai | Báo cáo | Phòng Văn hóa – Xã hội | Sở Ngoại vụ | Quý I"),
                        row("3 | Việc ba | Báo cáo | Phong Van hoa - Xa hoi | Sở Nội vụ | Quý I"),
                        row("4 | Việc bốn | Báo cáo | Phòng Văn hóa - ã hội | Sở Nội vụ | Quý I"),
                        row("5 | Việc năm | Báo cáo | Phòng Văn hóa - ã hội | Sở Nội vụ | Quý I"),
                        row("6 | Việc sáu | Báo cáo | Phòng Văn hóa – Xã hội | Sở Nội vụ | Quý I"),
                        row("7 | Việc bảy | Báo cáo | Phòng Văn hóa – Xã hội | Sở Nội vụ | Quý I"));

        assertThat(told(reading, FindingCode.UNIT_SPELLING))
                .extracting(Finding::choices)
                .containsExactly(
                        List.of("Phong Van hoa - Xa hoi", "Phòng Văn hóa – Xã hội"),
                        List.of("Phòng Văn hóa - ã hội", "Phòng Văn hóa – Xã hội"));
        assertThat(told(reading, FindingCode.UNIT_SPELLING).get(0).place().label()).endsWith("3");
    }

    @Test
    void names_that_differ_in_a_place_or_a_number_are_others() {
        var reading =
                read(
                        row(
                                "1 | Việc một | Báo cáo | UBND phường Long Hòa | Tổ dân phố số 1 | Quý I"),
                        row(
                                "2 | Việc hai | Báo cáo | UBND phường Long Hóa | Tổ dân phố số 2 | Quý I"));

        assertThat(told(reading, FindingCode.UNIT_SPELLING)).isEmpty();
    }

    @Test
    void a_deadline_that_may_mean_something_else_is_told_as_it_was_taken() {
        var reading = read(row("1 | Việc | Báo cáo | Phòng A | | Tháng 3 hoặc tháng 4"));

        assertThat(told(reading, FindingCode.DEADLINE_GUESSED))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.message(Locale.ROOT))
                                        .startsWith(
                                                "Thời hạn \"Tháng 3 hoặc tháng 4\" được hiểu là 30/04/2026"));
    }

    private static List<Finding> told(PlanReading reading, FindingCode code) {
        return reading.findings().stream().filter(each -> each.code() == code).toList();
    }

    private static PlanReading read(String... rows) {
        var all = new ArrayList<>(List.of(HEADING));
        all.addAll(List.of(rows));
        return WordFile.body(
                        p("KẾ HOẠCH"),
                        p("Cải cách hành chính năm 2026"),
                        table(all.toArray(String[]::new)))
                .read();
    }
}
