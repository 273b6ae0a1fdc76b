package vn.tiendo.report.round;

import java.time.Instant;
import vn.tiendo.eventing.Event;
import vn.tiendo.report.fact.UnitRef;

/**
 * A unit handed in its report.
 *
 * @param by name of who did it
 * @param nil whether the unit said that it has nothing to report
 */
public record UnitReportSubmitted(
        RoundBrief round, UnitRef unit, String by, Instant at, boolean nil) implements Event {

    public static final String TYPE = "vn.tiendo.UnitReportSubmitted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
