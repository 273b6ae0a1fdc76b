package vn.tiendo.report.period;

import java.time.LocalDate;

/**
 * A day of a reporting year, as a rule names it.
 *
 * @param yearOffset 0 for the reporting year's own calendar year, -1 for the one before
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record YearDay(int yearOffset, int month, int day) {

    LocalDate in(int year) {
        return LocalDate.of(year + yearOffset, month, day);
    }
}
