package vn.tiendo.report.report;

import java.time.ZoneId;
import vn.tiendo.report.fact.PlanFact;
import vn.tiendo.report.figure.AsAt;
import vn.tiendo.report.figure.FigureSheet;
import vn.tiendo.report.figure.UnitReportFigures;
import vn.tiendo.report.round.Round;

/** Makes a report of a round, its facts and what the standing body adds. */
final class Publication {

    private final Round round;
    private final PlanFact plan;
    private final ZoneId zone;

    Publication(Round round, PlanFact plan, ZoneId zone) {
        this.round = round;
        this.plan = plan;
        this.zone = zone;
    }

    Report of(ReportDraft draft, FigureSheet sheet, UnitReportFigures unitReports, AsAt asAt) {
        var period = round.period();
        return new Report(
                        Report.id(round.id()),
                        round.id(),
                        round.authority(),
                        round.plan(),
                        plan.number(),
                        plan.issuedOn(),
                        round.planTitle(),
                        period.code(),
                        period.name(),
                        period.year(),
                        asAt.from(),
                        asAt.cutOff(),
                        asAt.knownAt(),
                        asAt.knownAt(),
                        1,
                        "Báo cáo công tác cải cách hành chính %s %d"
                                .formatted(period.name(), period.year()),
                        round.interior(),
                        letter(draft, asAt),
                        Narrative.of(draft),
                        sheet.figures(unitReports),
                        sheet.deliverables(),
                        null)
                .sealed();
    }

    private Letter letter(ReportDraft draft, AsAt asAt) {
        return new Letter(
                plan.issuingAuthority(),
                plan.standingBody().name(),
                ReportNumber.of(draft.number(), plan.number()),
                draft.place().strip(),
                asAt.knownAt().atZone(zone).toLocalDate(),
                draft.signedAs().strip(),
                draft.signatory().strip());
    }
}
