package vn.tiendo.report.round;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Event;
import vn.tiendo.eventing.NameBasedId;
import vn.tiendo.eventing.Timer;
import vn.tiendo.report.fact.PlanFact;
import vn.tiendo.report.fact.UnitRef;
import vn.tiendo.report.period.ReportingPeriod;

/**
 * A reporting round: one plan, one period of one reporting year.
 *
 * @param opensAt the moment after the window's last day
 * @param standingBody collects the units' reports
 * @param interior id of the Interior Department's unit, which reads the consolidated report
 * @param units those that owe a report, frozen when the round opens; empty before
 * @param report id of the published report
 */
public record Round(
        String id,
        String authority,
        String plan,
        String planTitle,
        ReportingPeriod period,
        Instant opensAt,
        UnitRef standingBody,
        @Nullable String interior,
        RoundStatus status,
        List<UnitRef> units,
        @Nullable Instant openedAt,
        @Nullable String report) {

    public static final AggregateType<Round> AGGREGATE =
            AggregateType.of("rounds", Round.class, "tiendo.reports").withTimers(Round::timers);

    private static final String OPENING = "opening";

    public Round {
        units = List.copyOf(units);
    }

    /** The one round of a plan for a period. */
    public static String id(String plan, String period, int year) {
        return NameBasedId.of("round", plan, period, String.valueOf(year));
    }

    /** A round is open at once where its window has ended before it was registered. */
    static Change<Round> registered(
            PlanFact plan,
            List<UnitRef> expected,
            ReportingPeriod period,
            ZoneId zone,
            Instant now) {
        var round =
                new Round(
                        id(plan.id(), period.code(), period.year()),
                        plan.authority(),
                        plan.id(),
                        plan.title(),
                        period,
                        period.opensAt(zone),
                        plan.standingBody(),
                        plan.interior(),
                        RoundStatus.SCHEDULED,
                        List.of(),
                        null,
                        null);
        return now.isBefore(round.opensAt) ? Change.of(round) : round.opened(expected, now);
    }

    /** Freezes who owes a report, so that reorganisation cannot give 110 %. */
    Change<Round> opened(List<UnitRef> expected, Instant now) {
        if (status != RoundStatus.SCHEDULED || now.isBefore(opensAt)) {
            return Change.none(this);
        }
        var open = with(RoundStatus.OPEN, expected, now, null);
        var events = new ArrayList<Event>();
        events.add(RoundOpened.of(open));
        expected.forEach(unit -> events.add(UnitReportDue.of(open, unit)));
        return new Change<>(open, events);
    }

    /** The consolidated report is out; units may still pay their debt late. */
    Round published(String publishedReport) {
        return with(RoundStatus.PUBLISHED, units, openedAt, publishedReport);
    }

    /**
     * The unit of this id that owes a report.
     *
     * @throws RoundNotOpen while the window runs
     * @throws UnitNotExpected where the unit leads no task of the plan
     */
    UnitRef expected(String unit) {
        requireOpened();
        return units.stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new UnitNotExpected(unit));
    }

    /**
     * @throws RoundNotOpen while the window runs
     */
    public void requireOpened() {
        if (status == RoundStatus.SCHEDULED) {
            throw new RoundNotOpen(period.cutOff());
        }
    }

    private List<Timer> timers() {
        return status == RoundStatus.SCHEDULED ? List.of(new Timer(OPENING, opensAt)) : List.of();
    }

    private Round with(
            RoundStatus next,
            List<UnitRef> expected,
            @Nullable Instant opened,
            @Nullable String published) {
        return new Round(
                id,
                authority,
                plan,
                planTitle,
                period,
                opensAt,
                standingBody,
                interior,
                next,
                expected,
                opened,
                published);
    }
}
