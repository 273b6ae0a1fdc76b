package vn.tiendo.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    private final DeadlineGrammar grammar = new DeadlineGrammar(2026, null);

    @Test
    void every_quarter_of_the_plans_year_is_an_occurrence() {
        assertThat(in2026("Hàng quý"))
                .containsExactly(
                        new Occurrence("2026-Q1", day(1, 1), day(3, 31)),
                        new Occurrence("2026-Q2", day(4, 1), day(6, 30)),
                        new Occurrence("2026-Q3", day(7, 1), day(9, 30)),
                        new Occurrence("2026-Q4", day(10, 1), day(12, 31)));
    }

    @Test
    void a_day_in_every_month_is_kept_and_before_it_means_the_day_before() {
        assertThat(in2026("Trước ngày 20 hàng tháng"))
                .hasSize(12)
                .contains(new Occurrence("2026-02", day(2, 1), day(2, 19)));
        assertThat(in2026("Ngày 31 hàng tháng"))
                .contains(new Occurrence("2026-02", day(2, 1), day(2, 28)));
    }

    @Test
    void a_day_of_every_year_occurs_once() {
        assertThat(in2026("Trước ngày 15 tháng 11 hàng năm"))
                .containsExactly(new Occurrence("2026", day(1, 1), day(11, 14)));
    }

    @Test
    void the_month_after_the_period_may_be_named() {
        assertThat(in2026("Ngày 05 tháng sau hàng quý"))
                .contains(new Occurrence("2026-Q4", day(10, 1), LocalDate.of(2027, 1, 5)));
    }

    @Test
    void half_years_end_in_june_and_december() {
        assertThat(in2026("Định kỳ 6 tháng"))
                .extracting(Occurrence::key)
                .containsExactly("2026-H1", "2026-H2");
    }

    @ParameterizedTest
    @CsvSource({
        "Đầu quý, 2026-Q2, 2026-04-01",
        "Giữa quý, 2026-Q2, 2026-05-15",
        "Cuối quý, 2026-Q2, 2026-06-30",
        "Vào giữa mỗi quý, 2026-Q4, 2026-11-15",
        "Đầu tháng, 2026-02, 2026-02-01",
        "Giữa tháng, 2026-02, 2026-02-15",
        "Đầu năm hằng năm, 2026, 2026-01-01",
        "Giữa năm hằng năm, 2026, 2026-06-30",
        "Cuối năm hằng năm, 2026, 2026-12-31",
        "Giữa tháng 6 hằng năm, 2026, 2026-06-15",
        "Đầu quý II hằng năm, 2026, 2026-04-01",
        "Giữa quý II hằng năm, 2026, 2026-05-15",
        "Quý II hằng năm, 2026, 2026-06-30",
        "Đầu tháng cuối của quý, 2026-Q1, 2026-03-01",
        "Tuần đầu của quý, 2026-Q2, 2026-04-07",
        "Tuần thứ hai hàng tháng, 2026-02, 2026-02-14",
        "Tuần cuối mỗi quý, 2026-Q1, 2026-03-31",
        "Tuần đầu tháng cuối quý, 2026-Q1, 2026-03-07",
        "Ngày 15 hằng tháng, 2026-02, 2026-02-15",
    })
    void the_beginning_the_middle_and_the_end_of_a_period(String words, String key, String due) {
        assertThat(in2026(words))
                .filteredOn(occurrence -> occurrence.key().equals(key))
                .extracting(Occurrence::due)
                .containsExactly(LocalDate.parse(due));
    }

    @Test
    void two_days_of_a_period_come_back_each_by_itself() {
        assertThat(grammar.readAll("Ngày 15 và ngày 30 hàng tháng"))
                .extracting(deadline -> deadline.occurrencesIn(2026).get(0).due())
                .containsExactly(day(1, 15), day(1, 30));
    }

    @Test
    void what_does_not_recur_has_no_occurrence() {
        assertThat(in2026("Quý I/2026")).isEmpty();
        assertThat(in2026("Thường xuyên")).isEmpty();
    }

    private List<Occurrence> in2026(String words) {
        return grammar.read(words).occurrencesIn(2026);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
