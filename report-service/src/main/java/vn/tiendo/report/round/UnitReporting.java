package vn.tiendo.report.round;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.fact.UnitRef;
import vn.tiendo.report.figure.Share;
import vn.tiendo.report.figure.UnitReportFigures;

/**
 * How the units report in a round, as known at a moment: who owes, who submitted, completeness
 * (submitted ÷ expected) and timeliness (on time ÷ expected) over the frozen denominator.
 *
 * @param lines one for each expected unit, in the order of the plan
 */
public record UnitReporting(List<UnitReportLine> lines) {

    public UnitReporting {
        lines = List.copyOf(lines);
    }

    public static UnitReporting of(
            Round round, Collection<Stored<UnitReport>> reports, Instant knownAt, ZoneId zone) {
        var byUnit =
                reports.stream()
                        .filter(report -> report.state().lastBy(knownAt).isPresent())
                        .collect(Collectors.toMap(r -> r.state().unit().id(), Function.identity()));
        return new UnitReporting(
                round.units().stream()
                        .map(unit -> line(round, unit, byUnit.get(unit.id()), knownAt, zone))
                        .toList());
    }

    public UnitReportFigures figures() {
        return new UnitReportFigures(
                lines.size(),
                count(line -> line.status().standsSubmitted()),
                count(line -> line.status() == UnitReportStatus.ACCEPTED),
                count(UnitReportLine::onTime));
    }

    /** In percent, for instance 66,67; a dash before the round is open. */
    public String completeness() {
        return Share.of(figures().submitted(), lines.size());
    }

    /** In percent, for instance 66,67; a dash before the round is open. */
    public String timeliness() {
        return Share.of(figures().onTime(), lines.size());
    }

    private int count(Predicate<UnitReportLine> which) {
        return (int) lines.stream().filter(which).count();
    }

    private static UnitReportLine line(
            Round round,
            UnitRef unit,
            @Nullable Stored<UnitReport> stored,
            Instant knownAt,
            ZoneId zone) {
        var report = stored == null ? null : stored.state();
        var last = report == null ? null : report.lastBy(knownAt).orElse(null);
        var today = knownAt.atZone(zone).toLocalDate();
        var status = UnitReportStatus.of(round, last, today);
        var onTime = report != null && status.standsSubmitted() && report.onTime(zone);
        return new UnitReportLine(unit, status, onTime, stored);
    }
}
