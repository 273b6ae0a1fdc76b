package vn.tiendo.report.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Event;
import vn.tiendo.eventing.NameBasedId;
import vn.tiendo.report.fact.UnitRef;
import vn.tiendo.report.round.UnitReportStep.Kind;

/**
 * A unit's own report in a round. It comes into being with its first submission: until then the
 * round's list of expected units says who owes one.
 *
 * @param due last day for units in this round
 * @param content as last submitted
 * @param steps what was done with it, in order; its status is read from them, as at any moment
 */
public record UnitReport(
        String id,
        RoundBrief round,
        UnitRef unit,
        LocalDate due,
        UnitReportContent content,
        List<UnitReportStep> steps) {

    public static final AggregateType<UnitReport> AGGREGATE =
            AggregateType.of("unitReports", UnitReport.class, "tiendo.reports");

    public UnitReport {
        steps = List.copyOf(steps);
    }

    public static String id(String round, String unit) {
        return NameBasedId.of("unit-report", round, unit);
    }

    static Change<UnitReport> first(
            Round round, UnitRef unit, UnitReportContent content, String by, Instant now) {
        var blank =
                new UnitReport(
                        id(round.id(), unit.id()),
                        RoundBrief.of(round),
                        unit,
                        round.period().unitDue(),
                        content,
                        List.of());
        return blank.submit(content, by, now);
    }

    /** A new submission replaces the one that waits. */
    Change<UnitReport> submit(UnitReportContent submitted, String by, Instant now) {
        submitted.requireSomethingSaid();
        if (last().filter(step -> step.kind() == Kind.ACCEPTED).isPresent()) {
            throw new AcceptedReportIsFinal();
        }
        return step(
                submitted,
                new UnitReportStep(Kind.SUBMITTED, by, now, null),
                new UnitReportSubmitted(round, unit, by, now, submitted.nil()));
    }

    Change<UnitReport> accept(String by, Instant now) {
        requireWaiting();
        return step(
                content,
                new UnitReportStep(Kind.ACCEPTED, by, now, null),
                new UnitReportAccepted(round, unit, by, now, content.nil()));
    }

    Change<UnitReport> giveBack(String reason, String by, Instant now) {
        requireWaiting();
        return step(
                content,
                new UnitReportStep(Kind.RETURNED, by, now, reason),
                new UnitReportReturned(round, unit, by, now, content.nil(), reason));
    }

    /** The last step taken by a moment. */
    Optional<UnitReportStep> lastBy(Instant moment) {
        return steps.stream()
                .filter(step -> !step.at().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    /**
     * Whether the unit was on time. The first submission decides: how long a reviewer takes to
     * return it is not the unit's doing.
     */
    boolean onTime(ZoneId zone) {
        return !steps.isEmpty() && !steps.get(0).at().atZone(zone).toLocalDate().isAfter(due);
    }

    private Optional<UnitReportStep> last() {
        return steps.stream().reduce((earlier, later) -> later);
    }

    private void requireWaiting() {
        if (last().filter(step -> step.kind() == Kind.SUBMITTED).isEmpty()) {
            throw new UnitReportNotWaiting();
        }
    }

    private Change<UnitReport> step(UnitReportContent now, UnitReportStep step, Event event) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return Change.of(new UnitReport(id, round, unit, due, now, all), event);
    }
}
