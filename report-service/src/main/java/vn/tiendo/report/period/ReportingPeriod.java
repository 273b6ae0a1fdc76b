package vn.tiendo.report.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A period of one reporting year with its dates.
 *
 * @param code for instance QI
 * @param name as a title prints it before the year, for instance "quý I năm"
 * @param year the reporting year, which starts in December of the calendar year before
 * @param from first day of the window
 * @param cutOff last day of the window, inclusive (thời gian chốt số liệu)
 * @param unitDue last day for the units' own reports
 * @param due last day for the consolidated report
 * @param legalBasis where the dates come from
 */
public record ReportingPeriod(
        String code,
        String name,
        int year,
        LocalDate from,
        LocalDate cutOff,
        LocalDate unitDue,
        LocalDate due,
        List<String> legalBasis) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(cutOff);
    }

    /** The moment after the window's last day, when the period's round opens. */
    public Instant opensAt(ZoneId zone) {
        return cutOff.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
