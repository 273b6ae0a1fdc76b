package vn.tiendo.plan.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.calendar.Calendar;
import vn.tiendo.plan.calendar.Day;
import vn.tiendo.plan.calendar.DayKind;

class ShippedCalendarsTest {

    private final List<Calendar> shipped = ShippedCalendars.read();

    @Test
    void three_years_come_with_the_product_and_every_day_says_where_it_is_from() {
        assertThat(shipped).extracting(Calendar::year).containsExactly(2025, 2026, 2027);
        assertThat(shipped)
                .allSatisfy(
                        calendar ->
                                assertThat(calendar.days())
                                        .allMatch(day -> day.date().getYear() == calendar.year())
                                        .noneMatch(day -> day.source().isBlank())
                                        .extracting(Day::date)
                                        .doesNotHaveDuplicates()
                                        .isSorted());
    }

    @Test
    void a_worked_day_is_a_weekend_and_a_day_off_is_not() {
        var weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        var days = shipped.stream().flatMap(calendar -> calendar.days().stream()).toList();

        assertThat(days)
                .filteredOn(day -> day.kind() == DayKind.WORKING_DAY)
                .allMatch(day -> weekend.contains(day.date().getDayOfWeek()));
        assertThat(days)
                .filteredOn(day -> day.kind() == DayKind.DAY_OFF)
                .noneMatch(day -> weekend.contains(day.date().getDayOfWeek()));
    }

    @Test
    void tet_2026_is_off_from_14_to_22_february() {
        assertThat(
                        LocalDate.parse("2026-02-14")
                                .datesUntil(LocalDate.parse("2026-02-23"))
                                .filter(this::isWorked))
                .isEmpty();
        assertThat(isWorked(LocalDate.parse("2026-02-13"))).isTrue();
        assertThat(isWorked(LocalDate.parse("2026-02-23"))).isTrue();
    }

    @Test
    void a_saturday_is_worked_for_the_friday_after_new_year_2026() {
        assertThat(isWorked(LocalDate.parse("2026-01-02"))).isFalse();
        assertThat(isWorked(LocalDate.parse("2026-01-10"))).isTrue();
        assertThat(isWorked(LocalDate.parse("2026-01-17"))).isFalse();
    }

    private boolean isWorked(LocalDate date) {
        return shipped.stream()
                .flatMap(calendar -> calendar.days().stream())
                .filter(day -> day.date().equals(date))
                .findFirst()
                .map(day -> day.kind() == DayKind.WORKING_DAY)
                .orElse(date.getDayOfWeek().getValue() < 6);
    }
}
