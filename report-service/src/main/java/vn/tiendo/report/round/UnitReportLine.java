package vn.tiendo.report.round;

import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.fact.UnitRef;

/**
 * An expected unit and its report, if there is one.
 *
 * @param onTime whether it stands submitted and was first submitted by the units' due day
 * @param report as it was read, so that who reviews it can say which revision was seen
 */
public record UnitReportLine(
        UnitRef unit,
        UnitReportStatus status,
        boolean onTime,
        @Nullable Stored<UnitReport> report) {}
