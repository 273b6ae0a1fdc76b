package vn.tiendo.report.round;

import java.time.LocalDate;
import vn.tiendo.eventing.Event;
import vn.tiendo.report.fact.UnitRef;

/**
 * A unit owes its own report.
 *
 * @param due last day for the unit's report
 * @param noticeKey the same for every telling of this notice
 */
public record UnitReportDue(RoundBrief round, UnitRef unit, LocalDate due, String noticeKey)
        implements Event {

    public static final String TYPE = "vn.tiendo.UnitReportDue.v1";

    static UnitReportDue of(Round round, UnitRef unit) {
        var due = round.period().unitDue();
        return new UnitReportDue(
                RoundBrief.of(round),
                unit,
                due,
                "%s:%s:%s:UNIT_REPORT_DUE".formatted(round.id(), unit.id(), due));
    }

    @Override
    public String type() {
        return TYPE;
    }
}
