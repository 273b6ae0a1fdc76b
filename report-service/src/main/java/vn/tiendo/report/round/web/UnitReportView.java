package vn.tiendo.report.round.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.fact.UnitRef;
import vn.tiendo.report.round.UnitReport;
import vn.tiendo.report.round.UnitReportContent;
import vn.tiendo.report.round.UnitReportLine;
import vn.tiendo.report.round.UnitReportStatus;
import vn.tiendo.report.round.UnitReportStep;

/**
 * A unit's report as the API shows it, there or not.
 *
 * @param due last day for units
 * @param content as last submitted; none where nothing was
 * @param steps what was done with it, in order
 * @param revision which a review names as {@code If-Match: "<revision>"}, so that nothing is accepted
 *     or returned but what was seen; none where nothing was submitted
 */
record UnitReportView(
        String round,
        UnitRef unit,
        LocalDate due,
        UnitReportStatus status,
        @Nullable Boolean onTime,
        @Nullable UnitReportContent content,
        List<UnitReportStep> steps,
        @Nullable Long revision) {

    /** A report after a command: its last step is its status. */
    static UnitReportView of(Stored<UnitReport> stored) {
        var report = stored.state();
        var steps = report.steps();
        return new UnitReportView(
                report.round().id(),
                report.unit(),
                report.due(),
                UnitReportStatus.valueOf(steps.get(steps.size() - 1).kind().name()),
                null,
                report.content(),
                steps,
                stored.revision());
    }

    static UnitReportView of(String round, LocalDate due, UnitReportLine line) {
        var stored = line.report();
        var report = stored == null ? null : stored.state();
        return new UnitReportView(
                round,
                line.unit(),
                due,
                line.status(),
                line.onTime(),
                report == null ? null : report.content(),
                report == null ? List.of() : report.steps(),
                stored == null ? null : stored.revision());
    }
}
