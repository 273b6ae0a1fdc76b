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
                "Quý I+II | WITHIN | 2026-01-01 | 2026-06-30",
                "Quý I & II | WITHIN | 2026-01-01 | 2026-06-30",
                "Quý I, II/2026 | WITHIN | 2026-01-01 | 2026-06-30",
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
            })
    void a_list_is_as_many_deadlines(String words, String days) {
        assertThat(
                        grammar.readAll(words).stream()
                                .map(due -> String.valueOf(due.to()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @Test
    void a_printed_list_of_months_is_read_as_the_same_months() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var months = new TreeSet<Integer>();
            while (months.size() < 2 + random.nextInt(3)) {
                months.add(1 + random.nextInt(12));
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
