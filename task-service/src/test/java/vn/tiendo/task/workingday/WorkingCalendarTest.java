package vn.tiendo.task.workingday;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.workingday.DayKind.DAY_OFF;
import static vn.tiendo.task.workingday.DayKind.HOLIDAY;
import static vn.tiendo.task.workingday.DayKind.WORKING_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private final WorkingCalendar calendar =
            WorkingCalendar.of(
                    Stream.concat(
                                    Stream.of(
                                            day("2026-01-01", HOLIDAY),
                                            day("2026-01-02", DAY_OFF),
                                            day("2026-01-10", WORKING_DAY)),
                                    date("2026-02-14")
                                            .datesUntil(date("2026-02-23"))
                                            .map(tet -> new CalendarDay(tet, HOLIDAY, "Tết")))
                            .toList());

    @Test
    void a_deadline_that_falls_on_tet_moves_to_the_next_working_day() {
        assertThat(calendar.effectiveDue(date("2026-02-16"))).isEqualTo("2026-02-23");
    }

    @Test
    void a_deadline_on_a_saturday_moves_to_monday() {
        assertThat(calendar.effectiveDue(date("2026-01-31"))).isEqualTo("2026-02-02");
    }

    @Test
    void a_deadline_on_a_worked_saturday_stays() {
        assertThat(calendar.effectiveDue(date("2026-01-10"))).isEqualTo("2026-01-10");
    }

    @Test
    void a_deadline_on_a_working_day_stays() {
        assertThat(calendar.effectiveDue(date("2026-03-31"))).isEqualTo("2026-03-31");
    }

    @Test
    void counting_back_steps_over_tet_so_that_nobody_is_first_warned_in_it() {
        assertThat(calendar.minus(date("2026-02-24"), 3)).isEqualTo("2026-02-12");
    }

    @Test
    void counting_on_takes_a_worked_saturday_along() {
        assertThat(calendar.plus(date("2026-01-08"), 2)).isEqualTo("2026-01-10");
        assertThat(calendar.plus(date("2026-01-08"), 3)).isEqualTo("2026-01-12");
    }

    @Test
    void a_day_swapped_away_is_not_counted() {
        assertThat(calendar.plus(date("2025-12-31"), 1)).isEqualTo("2026-01-05");
    }

    @Test
    void the_days_left_are_counted_without_today_and_with_the_last_day() {
        assertThat(calendar.between(date("2026-03-20"), date("2026-03-31"))).isEqualTo(7);
        assertThat(calendar.between(date("2026-03-31"), date("2026-03-31"))).isZero();
        assertThat(calendar.between(date("2026-04-03"), date("2026-03-31"))).isEqualTo(-3);
    }

    @Test
    void a_year_that_nobody_published_is_taken_as_plain_weeks() {
        var unpublished = WorkingCalendar.of(List.of());
        assertThat(unpublished.isWorkingDay(date("2026-02-17"))).isTrue();
        assertThat(unpublished.isWorkingDay(date("2026-02-15"))).isFalse();
    }

    @Test
    void an_authoritys_own_day_counts_before_the_countrys() {
        var own =
                calendar.with(
                        List.of(
                                day("2026-01-10", DAY_OFF),
                                day("2026-01-02", WORKING_DAY),
                                day("2026-03-06", HOLIDAY)));

        assertThat(own.isWorkingDay(date("2026-01-10"))).isFalse();
        assertThat(own.isWorkingDay(date("2026-01-02"))).isTrue();
        assertThat(own.effectiveDue(date("2026-03-06"))).isEqualTo("2026-03-09");
        assertThat(own.isWorkingDay(date("2026-01-01"))).as("the country's stay").isFalse();
        assertThat(calendar.isWorkingDay(date("2026-03-06"))).isTrue();
    }

    private static CalendarDay day(String date, DayKind kind) {
        return new CalendarDay(date(date), kind, null);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
