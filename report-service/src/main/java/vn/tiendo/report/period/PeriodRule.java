package vn.tiendo.report.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the rule data: a period of the reporting year at one level of the administration.
 *
 * @param level the level that reports, for instance AUTHORITY or PROVINCE
 * @param period the period's code, for instance QI
 * @param name the period's name as a report's title prints it before the year
 * @param from first day of the window
 * @param cutOff last day of the window, inclusive
 * @param unitDue last day for the units' own reports
 * @param due last day for the consolidated report
 * @param legalBasis the acts, or the decision, that the dates come from
 * @param validFrom first day on which a window's end may fall
 * @param validTo last such day, none while the rule is in force
 */
public record PeriodRule(
        String level,
        String period,
        String name,
        YearDay from,
        YearDay cutOff,
        YearDay unitDue,
        YearDay due,
        List<String> legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean holdsFor(String wantedLevel, String wantedPeriod, int year) {
        var end = cutOff.in(year);
        return level.equals(wantedLevel)
                && period.equals(wantedPeriod)
                && !end.isBefore(validFrom)
                && (validTo == null || !end.isAfter(validTo));
    }

    ReportingPeriod in(int year) {
        return new ReportingPeriod(
                period,
                name,
                year,
                from.in(year),
                cutOff.in(year),
                unitDue.in(year),
                due.in(year),
                legalBasis);
    }
}
