package vn.tiendo.report.round;

import java.time.Instant;
import vn.tiendo.eventing.Event;
import vn.tiendo.report.fact.UnitRef;

/**
 * The standing body wants a unit's report done again.
 *
 * @param by name of who did it
 * @param nil whether the unit said that it has nothing to report
 */
public record UnitReportReturned(
        RoundBrief round, UnitRef unit, String by, Instant at, boolean nil, String reason)
        implements Event {

    public static final String TYPE = "vn.tiendo.UnitReportReturned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
