package vn.tiendo.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineGrammarTest {

    private final DeadlineGrammar grammar = new DeadlineGrammar(2025, null);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
                    Quý I/2025                           | 2025-01-01 | 2025-03-31
                    quý 1/2025                           | 2025-01-01 | 2025-03-31
                    Quí IV năm 2025.                     | 2025-10-01 | 2025-12-31
                    QUÝ III.2025                         | 2025-07-01 | 2025-09-30
                    Quý II-2025                          | 2025-04-01 | 2025-06-30
                    Quý II                               | 2025-04-01 | 2025-06-30
                    Trong Quý II                         | 2025-04-01 | 2025-06-30
                    Tháng 12/2025                        | 2025-12-01 | 2025-12-31
                    Tháng 01 năm 2018                    | 2018-01-01 | 2018-01-31
                    Tháng 2/2024                         | 2024-02-01 | 2024-02-29
                    12/2025                              | 2025-12-01 | 2025-12-31
                    Tháng 6                              | 2025-06-01 | 2025-06-30
                    Chậm nhất trong Quý I/2025           | 2025-01-01 | 2025-03-31
                    6 tháng đầu năm 2025                 | 2025-01-01 | 2025-06-30
                    Hoàn thành trong tháng 5/2025        | 2025-05-01 | 2025-05-31
                    đến hết ngày 30/6                    | -          | 2025-06-30
                    Chậm nhất ngày 30/6/2025             | -          | 2025-06-30
                    Đến cuối năm 2025                    | -          | 2025-12-31
                    đến hết tháng 6/2025                 | -          | 2025-06-30
                    đến hết năm 2025                     | -          | 2025-12-31
                    cuối năm                             | -          | 2025-12-31
                    giữa năm 2025                        | -          | 2025-06-30
                    Đầu tháng 3                          | -          | 2025-03-01
                    giữa tháng 3                         | -          | 2025-03-15
                    cuối tháng 2/2025                    | -          | 2025-02-28
                    ngày 15 tháng 11                     | -          | 2025-11-15
                    15.11.2025                           | -          | 2025-11-15
                    ngày 05/3/25                         | -          | 2025-03-05
                    Báo cáo: Quý IV/2025                 | 2025-10-01 | 2025-12-31
                    """)
    void a_period_is_due_on_its_last_day_and_a_day_on_itself(
            String words, LocalDate from, LocalDate to) {
        var deadline = grammar.read(words);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.BY);
        assertThat(deadline.exclusive()).isFalse();
        assertThat(deadline.from()).isEqualTo(from);
        assertThat(deadline.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trước 15/01/2025                     | 2025-01-14
                    Trước ngày 31 tháng 01 năm 2018      | 2018-01-30
                    Hoàn thành trước ngày 01/01/2025     | 2024-12-31
                    Trước tháng 6/2025                   | 2025-05-31
                    trước Quý IV                         | 2025-09-30
                    Chậm nhất trước ngày 20/12           | 2025-12-19
                    """)
    void before_a_day_means_the_day_before_it(String words, LocalDate to) {
        var deadline = grammar.read(words);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.BY);
        assertThat(deadline.exclusive()).isTrue();
        assertThat(deadline.from()).isNull();
        assertThat(deadline.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trong năm 2025                       | 2025-01-01 | 2025-12-31
                    Trong năm                            | 2025-01-01 | 2025-12-31
                    Cả năm                               | 2025-01-01 | 2025-12-31
                    Năm 2025                             | 2025-01-01 | 2025-12-31
                    Quý II - Quý III năm 2018            | 2018-04-01 | 2018-09-30
                    Quý II – III/2025                    | 2025-04-01 | 2025-09-30
                    Từ tháng 3 đến tháng 6/2025          | 2025-03-01 | 2025-06-30
                    Từ ngày 01/3 đến ngày 15/4/2025      | 2025-03-01 | 2025-04-15
                    Từ Quý III/2025                      | 2025-07-01 | 2025-12-31
                    """)
    void a_span_runs_from_its_first_to_its_last_day(String words, LocalDate from, LocalDate to) {
        var deadline = grammar.read(words);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.WITHIN);
        assertThat(deadline.from()).isEqualTo(from);
        assertThat(deadline.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
                    Hàng quý                                        | QUARTER   | -  | -
                    Hằng quí                                        | QUARTER   | -  | -
                    Định kỳ hàng quý                                | QUARTER   | -  | -
                    Hằng tháng                                      | MONTH     | -  | -
                    Định kỳ 3 tháng, 6 tháng, 9 tháng, cả năm       | QUARTER   | -  | -
                    Định kỳ 6 tháng, năm                            | HALF_YEAR | -  | -
                    6 tháng và cả năm                               | HALF_YEAR | -  | -
                    Quý, 6 tháng, năm                               | QUARTER   | -  | -
                    Hàng quý, 6 tháng, năm                          | QUARTER   | -  | -
                    Hàng năm                                        | YEAR      | -  | -
                    01 lần/quý                                      | QUARTER   | -  | -
                    02 lần/năm                                      | HALF_YEAR | -  | -
                    Mỗi năm 02 lần                                  | HALF_YEAR | -  | -
                    Mỗi quý 01 lần                                  | QUARTER   | -  | -
                    Trước 15 hàng tháng                             | MONTH     | 15 | -
                    Các quý trong năm                               | QUARTER   | -  | -
                    Hàng tháng trong năm 2025                       | MONTH     | -  | -
                    06 tháng/lần                                    | HALF_YEAR | -  | -
                    Hàng tháng, quý                                 | MONTH     | -  | -
                    Quý I, 6 tháng, 9 tháng, năm                    | QUARTER   | -  | -
                    6 tháng/lần                                     | HALF_YEAR | -  | -
                    Theo quý                                        | QUARTER   | -  | -
                    Trước ngày 15 tháng 11 hàng năm                 | YEAR      | 15 | 11
                    Trước ngày 20 hàng tháng                        | MONTH     | 20 | -
                    Tháng 12 hàng năm                               | YEAR      | -  | 12
                    Trước ngày 15 của tháng cuối quý                | QUARTER   | 15 | -
                    Thường xuyên, định kỳ hàng quý                  | QUARTER   | -  | -
                    """)
    void a_recurring_deadline_knows_its_period_and_its_day(
            String words, Period period, Integer day, Integer month) {
        var deadline = grammar.read(words);

        assertThat(deadline.kind()).as(deadline.explanation()).isEqualTo(DeadlineKind.RECURRING);
        assertThat(deadline.from()).isNull();
        assertThat(deadline.to()).isNull();
        assertThat(deadline.every().period()).isEqualTo(period);
        assertThat(deadline.every().day()).isEqualTo(day);
        assertThat(deadline.every().month()).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({
        "Thường xuyên",
        "Thường xuyên trong năm",
        "thường xuyên trong năm 2025",
        "Thường xuyên hàng năm",
        "Hàng ngày",
        "Thực hiện liên tục"
    })
    void what_is_kept_up_all_year_has_no_last_day(String words) {
        assertThat(grammar.read(words).kind()).isEqualTo(DeadlineKind.CONTINUOUS);
        assertThat(grammar.read(words).to()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
                    Theo quy định của Sở Nội vụ                     | Sở Nội vụ
                    Theo văn bản của Sở Nội vụ.                     | Sở Nội vụ
                    Theo hướng dẫn của Bộ Nội vụ (nếu có)           | Bộ Nội vụ
                    Theo hướng dẫn Sở Tư pháp                       | Sở Tư pháp
                    Theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh | UBND tỉnh
                    Theo quy định                                   | -
                    Theo quy dinh                                   | -
                    Thời gian theo kế hoạch của Thanh tra tỉnh      | Thanh tra tỉnh
                    """)
    void another_authority_may_set_the_date(String words, String authority) {
        var deadline = grammar.read(words);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.EXTERNAL);
        assertThat(deadline.authority()).isEqualTo(authority);
        assertThat(deadline.to()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ngay sau khi được cấp kinh phí                  | được cấp kinh phí
                    20 ngày sau khi Tỉnh ủy ban hành                | Tỉnh ủy ban hành
                    Khi có hướng dẫn của Trung ương                 | có hướng dẫn của Trung ương
                    05 ngày kể từ ngày nhận đủ hồ sơ                | nhận đủ hồ sơ
                    """)
    void an_event_may_have_to_happen_first(String words, String condition) {
        var deadline = grammar.read(words);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.CONDITIONAL);
        assertThat(deadline.condition()).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource({
        "Định kỳ",
        "Chưa xác định",
        "31/4/2025",
        "Quý V/2025",
        "xyz",
        "'...'",
        "Sau ngày 15/6/2025",
        "Tháng hai mươi"
    })
    void unknown_words_are_kept_and_flagged(String words) {
        var deadline = grammar.read(words);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.UNKNOWN);
        assertThat(deadline.text()).isEqualTo(words);
        assertThat(deadline.doubts()).containsExactly(Doubt.UNREADABLE);
    }

    @Test
    void times_that_do_not_part_a_period_evenly_are_a_guess() {
        assertThat(grammar.read("Mỗi quý 02 lần").guessed()).isTrue();
        assertThat(grammar.read("02 lần/quý").guessed()).isTrue();
        assertThat(grammar.read("04 lần/năm").guessed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25 hàng tháng | true",
                "Quý II, IV hàng năm | true",
                "Tháng 4, 9 hàng năm | true",
                "Định kỳ 3 tháng, 6 tháng, 9 tháng, cả năm | false",
                "Trước ngày 15 tháng 11 hàng năm | false",
                "Tháng 3, 6, 9, 12 | false",
                "Ngày 05 tháng sau hàng quý | false",
                "01 lần/quý | false"
            })
    void a_number_that_no_rhythm_holds_is_told(String words, boolean guess) {
        assertThat(grammar.read(words).kind()).isEqualTo(DeadlineKind.RECURRING);
        assertThat(grammar.read(words).guessed())
                .as(grammar.read(words).explanation())
                .isEqualTo(guess);
    }

    @Test
    void the_reading_is_explained_beside_the_words() {
        assertThat(grammar.read("Quý I/2025").explanation())
                .isEqualTo("Quý I/2025 → 31/03/2025: ngày cuối quý");
    }

    @Test
    void a_year_before_the_plans_is_a_suspected_slip() {
        assertThat(grammar.read("Tháng 12/2024").doubts())
                .containsExactly(Doubt.SUSPECTED_YEAR_SLIP);
        assertThat(grammar.read("Quý I/2026").doubts()).isEmpty();
    }

    @Test
    void a_day_before_the_plans_issue_was_already_due() {
        var july = new DeadlineGrammar(2025, LocalDate.of(2025, 7, 1));

        assertThat(july.read("Tháng 01/2025").doubts()).containsExactly(Doubt.BEFORE_ISSUE);
        assertThat(july.read("Trong năm 2025").doubts()).isEmpty();
    }

    @Test
    void without_a_plan_year_words_that_name_none_stay_unread() {
        var yearless = new DeadlineGrammar(null, null);

        assertThat(yearless.read("Quý I").kind()).isEqualTo(DeadlineKind.UNKNOWN);
        assertThat(yearless.read("Quý I/2026").to()).isEqualTo("2026-03-31");
    }
}
