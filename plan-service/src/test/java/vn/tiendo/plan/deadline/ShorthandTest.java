package vn.tiendo.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short ways of writing deadlines, and lists whose words stand only once. */
class ShorthandTest {

    private final DeadlineGrammar grammar = new DeadlineGrammar(2026, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T12/2026 | BY | 2026-12-01 | 2026-12-31",
                "T3-T6/2026 | WITHIN | 2026-03-01 | 2026-06-30",
                "Tháng 3-6/2026 | WITHIN | 2026-03-01 | 2026-06-30",
                "Q1/2026 | BY | 2026-01-01 | 2026-03-31",
                "Q.II/2026 | BY | 2026-04-01 | 2026-06-30",
                "III/2026 | BY | 2026-07-01 | 2026-09-30",
                "T.12 | BY | 2026-12-01 | 2026-12-31",
                "Tháng Một | BY | 2026-01-01 | 2026-01-31",
                "Tuần đầu quý II | BY | | 2026-04-07",
                "Trước 30.6 | BY | | 2026-06-29",
                "Từ 1.6 đến hết ngày 30.6 | WITHIN | 2026-06-01 | 2026-06-30",
                "3 tháng đầu năm 2026 | BY | 2026-01-01 | 2026-03-31",
                "Trong 6 tháng cuối năm | BY | 2026-07-01 | 2026-12-31",
                "Ngày 15, tháng 3, năm 2026 | BY | | 2026-03-15",
                "Quý I, năm 2026 | BY | 2026-01-01 | 2026-03-31",
                "Tháng 11 - tháng 02/2027 | WITHIN | 2026-11-01 | 2027-02-28",
                "Kể từ ngày 01/7/2026 | WITHIN | 2026-07-01 | 2026-12-31",
                "Từ khi có hướng dẫn | CONDITIONAL | |",
                "05 ngày kể từ ngày 01/7/2026 | CONDITIONAL | |",
                "Tháng 3; 6; 9; 12 năm 2026 | RECURRING | |",
                "Qúi II | BY | 2026-04-01 | 2026-06-30",
                "Quí 3 | BY | 2026-07-01 | 2026-09-30",
                "2026 | WITHIN | 2026-01-01 | 2026-12-31",
                "Giai đoạn 2026 - 2030 | WITHIN | 2026-01-01 | 2030-12-31",
                "Năm 2026 và các năm tiếp theo | WITHIN | 2026-01-01 | 2026-12-31",
                "01/3 - 30/6/2026 | WITHIN | 2026-03-01 | 2026-06-30",
                "Tuần 1 tháng 3/2026 | BY | | 2026-03-07",
                "Tuần cuối tháng 3 | BY | | 2026-03-31",
                "Tháng 3, 6, 9, 12 | RECURRING | |",
                "Trước ngày 10 của tháng đầu quý sau | RECURRING | |",
                "Đột xuất | CONDITIONAL | |",
                "Sau Tết Nguyên đán | CONDITIONAL | |",
                "Tháng 6/2026 (trước ngày 15) | BY | | 2026-06-14",
                "Tháng 12 (trước ngày 10) | BY | | 2026-12-09",
                "Tháng 3 (Ngày 15) | BY | | 2026-03-15",
                "Trong tháng 6 năm 2027 (chậm nhất ngày 20) | BY | | 2027-06-20",
            })
    void what_is_written_short_is_read_in_full(
            String words, DeadlineKind kind, LocalDate from, LocalDate to) {
        var read = grammar.readAll(words);

        assertThat(read).hasSize(1);
        assertThat(read.get(0).kind()).isEqualTo(kind);
        assertThat(read.get(0).from()).isEqualTo(from);
        assertThat(read.get(0).to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tháng 6, 11 | 2026-06-30 2026-11-30",
                "Tháng 4, 7/2026 và tháng 01/2027 | 2026-04-30 2026-07-31 2027-01-31",
                "15/3/2026 15/6/2026 | 2026-03-15 2026-06-15",
                "Quý I và Quý III | 2026-03-31 2026-09-30",
                "Quý I và Quý III/2026 | 2026-03-31 2026-09-30",
                "Quý II, IV | 2026-06-30 2026-12-31",
                "Quý I & III | 2026-03-31 2026-09-30",
                "Quý I; III/2027 | 2027-03-31 2027-09-30",
                "Quý I/III năm 2026 | 2026-03-31 2026-09-30",
                "Quý II, lV/2026 | 2026-06-30 2026-12-31",
                "Tháng 5, 10 | 2026-05-31 2026-10-31",
                "Tháng 6; 12 năm 2026 | 2026-06-30 2026-12-31",
                "Tháng 3, 6, 9, 12/2027 | 2027-03-31 2027-06-30 2027-09-30 2027-12-31",
                "Quý I và cả năm | 2026-03-31 2026-12-31",
                "6 tháng, 9 tháng, năm | 2026-06-30 2026-09-30 2026-12-31",
                "Trước ngày 30/6 và 31/12 | 2026-06-29 2026-12-30",
                "Trước 30.6, 31.12 | 2026-06-29 2026-12-30",
                "Trước ngày 15/3, trước ngày 15/6/2026 | 2026-03-14 2026-06-14",
                "Ngày 15 và 30/6 | 2026-06-15 2026-06-30",
                "Sơ kết tháng 6, tổng kết tháng 12/2026 | 2026-06-30 2026-12-31",
                "Tháng 6 (sơ kết), tháng 12/2027 (tổng kết) | 2027-06-30 2027-12-31",
                "Từ tháng 3 đến tháng 5, tháng 9 | 2026-05-31 2026-09-30",
                "Trước ngày 20/12 và 20/01/2027 | 2026-12-19 2027-01-19",
                "Ngày 15/12, 15/01/2027 | 2026-12-15 2027-01-15",
                "Đợt 1, 15/6/2026 và đợt 2, 15/12/2026 | 2026-06-15 2026-12-15",
                "Quý 1, 30/6/2026 | 2026-03-31 2026-06-30",
                "Trước ngày 15/3; 15/6; 15/9 | 2026-03-14 2026-06-14 2026-09-14",
                "Tháng 3; tháng 6/2027 | 2027-03-31 2027-06-30",
                "Ngày 15; 30/6 | 2026-06-15 2026-06-30",
                "Quý IV; tháng 01/2027 | 2026-12-31 2027-01-31",
                "Trước tháng 6; 15/12 | 2026-05-31 2026-12-15",
                "Trước 15/3/2026; Quý IV/2026 | 2026-03-14 2026-12-31",
                "Quý I; Quý II; Quý III | 2026-03-31 2026-06-30 2026-09-30",
                "Ngày 30/6, 15/3/2026 | 2026-06-30 2026-03-15",
            })
    void a_list_is_as_many_deadlines(String words, String days) {
        assertThat(
                        grammar.readAll(words).stream()
                                .map(due -> String.valueOf(due.to()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tháng 3 hoặc tháng 4 | 2026-04-30 | lấy mốc muộn nhất",
                "Trước 15/3 hoặc 15/4 | 2026-04-14 | lấy mốc muộn nhất",
                "Quý I hoặc II/2026 | 2026-06-30 | lấy mốc muộn nhất",
                "Quý I/2026, chậm nhất ngày 15/3 | 2026-03-15 | lấy mốc phải hoàn thành",
                "Báo cáo quý I trước ngày 15/4 | 2026-04-14 | lấy mốc phải hoàn thành",
                "Quý IV/2026 (trước 15/12) | 2026-12-31 | chưa tính mốc ghi trong ngoặc",
                "Trong 5 ngày đầu tháng 6/2026 | 2026-06-01 | còn con số chưa hiểu",
                "Trong năm 2026 theo tiến độ dự án, hoàn thành trước ngày 30/9/2026 | 2026-09-29 | lấy mốc phải hoàn thành",
                "Quý II/2026, theo hướng dẫn của Sở Nội vụ, chậm nhất 15/5/2026 | 2026-05-15 | lấy mốc phải hoàn thành",
                "Báo cáo quý I theo mẫu trước ngày 15/3/2026 | 2026-03-14 | lấy mốc phải hoàn thành",
                "Quý II/2026 (trước ngày 15) | 2026-06-30 | chưa tính mốc ghi trong ngoặc",
                "Quý IV/2026 (theo kế hoạch, trước 15/12) | 2026-12-31 | chưa tính mốc ghi trong ngoặc",
                "Quý lV | 2026-12-31 | chữ in bị lỗi",
                "Quý II - lll/2026 | 2026-09-30 | chữ in bị lỗi",
                "Quy III/2026 | 2026-09-30 | chữ in bị lỗi",
                "Truoc ngay 30/6 | 2026-06-29 | chữ in bị lỗi hoặc thiếu dấu",
                "Quý III/2026 (sau khi có hướng dẫn của Sở Nội vụ) | 2026-09-30 | kèm điều kiện: có hướng dẫn của Sở Nội vụ",
                "Tháng 6, ngay sau khi được cấp kinh phí | 2026-06-30 | kèm điều kiện: được cấp kinh phí",
            })
    void what_may_mean_something_else_is_told_as_a_guess(String words, LocalDate to, String note) {
        var read = grammar.readAll(words);

        assertThat(read).hasSize(1);
        assertThat(read.get(0).to()).as(read.get(0).explanation()).isEqualTo(to);
        assertThat(read.get(0).guessed()).as(read.get(0).explanation()).isTrue();
        assertThat(read.get(0).reading()).contains(note);
        assertThat(grammar.read(words)).isEqualTo(read.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quý I/2026",
                "Quý I và Quý III",
                "Quý I, II, III, IV",
                "Trước ngày 20.7.2026",
                "Quý I/2026 (theo Nghị định 30/2020/NĐ-CP)",
                "Tháng 6/2026 theo Kế hoạch số 12/KH-UBND ngày 15/01/2026",
                "Từ 15/11/2026 đến 10/01/2027",
                "Mỗi quý 01 lần",
                "Thường xuyên"
            })
    void plain_words_are_no_guess(String words) {
        assertThat(grammar.readAll(words)).noneMatch(Deadline::guessed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo hướng dẫn của Sở Nội vụ, chậm nhất ngày 30/6/2026",
                "Ngay sau khi có hướng dẫn, trước ngày 30/6",
                "Hàng quý, trước ngày 15/12"
            })
    void a_date_that_is_not_taken_is_told(String words) {
        assertThat(grammar.read(words).guessed()).isTrue();
        assertThat(grammar.read(words).to()).isNull();
    }

    @Test
    void lines_share_the_word_in_front_and_the_year_as_a_list_does() {
        var before = grammar.readAll("- Trước ngày 15/3\n- 15/6/2026");
        var years = grammar.readAll("Tháng 3\nTháng 6/2027");

        assertThat(before)
                .extracting(Deadline::to)
                .map(String::valueOf)
                .containsExactly("2026-03-14", "2026-06-14");
        assertThat(years)
                .extracting(Deadline::to)
                .map(String::valueOf)
                .containsExactly("2027-03-31", "2027-06-30");
        assertThat(years).extracting(Deadline::guessed).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sơ kết: tháng 3; tổng kết: tháng 6/2027 | true false",
                "Sơ kết: trước ngày 15/3; 15/6 (tổng kết) | false true",
                "Sơ kết: tháng 12; tổng kết: tháng 01/2027 | false false",
                "Quý I/2026; Quý IV | false false",
            })
    void what_stands_once_in_a_cell_of_more_than_dates_is_told(String cell, String guessed) {
        assertThat(
                        grammar.readAll(cell).stream()
                                .map(due -> String.valueOf(due.guessed()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(guessed);
    }

    @Test
    void an_act_that_is_cited_with_its_date_is_no_deadline() {
        var act = "Theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh";

        assertThat(grammar.read(act).guessed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý I, II/2026 | 2026-01-01 | 2026-06-30",
                "Quý I+II | 2026-01-01 | 2026-06-30",
                "Quý I & II | 2026-01-01 | 2026-06-30",
                "Quý I, Quý II năm 2026 | 2026-01-01 | 2026-06-30",
                "Quý II, III, IV | 2026-04-01 | 2026-12-31",
                "trong tháng 7 và tháng 8 năm 2026 | 2026-07-01 | 2026-08-31"
            })
    void periods_that_follow_each_other_are_one_span_and_told(
            String words, LocalDate from, LocalDate to) {
        var read = grammar.readAll(words);

        assertThat(read).hasSize(1);
        assertThat(read.get(0).kind()).isEqualTo(DeadlineKind.WITHIN);
        assertThat(read.get(0).from()).isEqualTo(from);
        assertThat(read.get(0).to()).isEqualTo(to);
        assertThat(read.get(0).guessed()).isTrue();
        assertThat(grammar.read(words)).isEqualTo(read.get(0));
    }

    @Test
    void several_dates_are_not_one_deadline() {
        var one = grammar.read("Quý II, IV/2026");

        assertThat(one.kind()).isEqualTo(DeadlineKind.UNKNOWN);
        assertThat(one.explanation()).contains("nhiều thời hạn");
    }

    @Test
    void a_part_of_a_list_is_whole_in_itself() {
        for (var part : grammar.readAll("Tháng 6 (sơ kết), 12 năm 2027; Quý I & III/2027")) {
            assertThat(new DeadlineGrammar(2026, null).read(part.text())).isEqualTo(part);
        }
    }

    @Test
    void a_printed_list_of_months_is_read_as_the_same_months() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var months = new TreeSet<Integer>();
            while (months.size() < 2 + random.nextInt(3)) {
                months.add(1 + random.nextInt(12));
            }
            // all of them one after the other would be a span
            if (months.last() - months.first() == months.size() - 1) {
                continue;
            }
            var printed =
                    (random.nextBoolean() ? "Tháng " : "T")
                            + months.stream()
                                    .map(month -> "%02d".formatted(month))
                                    .collect(Collectors.joining(", "))
                            + (random.nextBoolean() ? "/2027" : " năm 2027");
            var wanted = new ArrayList<>();
            months.forEach(month -> wanted.add(YearMonth.of(2027, month).atEndOfMonth()));

            if (!Shorthand.everyQuarter(
                    Shorthand.spelled(printed.toLowerCase(java.util.Locale.ROOT)))) {
                assertThat(grammar.readAll(printed))
                        .as(printed)
                        .extracting(Deadline::to)
                        .isEqualTo(wanted);
            }
        }
    }
}
