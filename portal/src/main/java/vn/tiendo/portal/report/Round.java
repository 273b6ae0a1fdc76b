package vn.tiendo.portal.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Chip;

/** A reporting round as report-service shows it. */
public record Round(
        String id,
        String authority,
        String plan,
        @Nullable String planTitle,
        String period,
        int year,
        LocalDate from,
        LocalDate cutOff,
        LocalDate unitDue,
        LocalDate due,
        @Nullable List<String> legalBasis,
        String status,
        @Nullable String report,
        @Nullable UnitReporting unitReports,
        @Nullable String completeness,
        @Nullable String timeliness) {

    /** How many units have reported. */
    public record UnitReporting(int expected, int submitted, int accepted, int onTime) {}

    public String title() {
        return Period.words(period, year);
    }

    public boolean open() {
        return status.equals("OPEN");
    }

    /** Units hand in as long as the round was opened: what comes late is late, and still comes. */
    public boolean takesUnitReports() {
        return open() || published();
    }

    public boolean published() {
        return status.equals("PUBLISHED");
    }

    public List<String> basis() {
        return legalBasis == null ? List.of() : legalBasis;
    }

    public Chip chip() {
        return switch (status) {
            case "OPEN" -> Chip.calm("Đang mở");
            case "PUBLISHED" -> Chip.good("Đã phát hành báo cáo");
            default -> Chip.plain("Chưa mở");
        };
    }
}
