package vn.tiendo.report.round.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.fact.UnitRef;
import vn.tiendo.report.figure.UnitReportFigures;
import vn.tiendo.report.round.Round;
import vn.tiendo.report.round.RoundStatus;
import vn.tiendo.report.round.UnitReporting;

/**
 * A round as the API shows it.
 *
 * @param legalBasis where its dates come from
 * @param units those that owe a report, frozen when it opened
 * @param unitReports how they report; on a single round alone, as are the two that follow
 * @param completeness submitted ÷ expected, in percent: "66,67"
 * @param timeliness on time ÷ expected, in percent
 */
record RoundView(
        String id,
        String authority,
        String plan,
        String planTitle,
        String period,
        int year,
        LocalDate from,
        LocalDate cutOff,
        LocalDate unitDue,
        LocalDate due,
        List<String> legalBasis,
        Instant opensAt,
        RoundStatus status,
        List<UnitRef> units,
        UnitRef standingBody,
        @Nullable String interior,
        @Nullable Instant openedAt,
        @Nullable String report,
        @Nullable UnitReportFigures unitReports,
        @Nullable String completeness,
        @Nullable String timeliness) {

    static RoundView of(Round round) {
        return of(round, null);
    }

    static RoundView of(Round round, @Nullable UnitReporting reporting) {
        var period = round.period();
        return new RoundView(
                round.id(),
                round.authority(),
                round.plan(),
                round.planTitle(),
                period.code(),
                period.year(),
                period.from(),
                period.cutOff(),
                period.unitDue(),
                period.due(),
                period.legalBasis(),
                round.opensAt(),
                round.status(),
                round.units(),
                round.standingBody(),
                round.interior(),
                round.openedAt(),
                round.report(),
                reporting == null ? null : reporting.figures(),
                reporting == null ? null : reporting.completeness(),
                reporting == null ? null : reporting.timeliness());
    }
}
