package vn.tiendo.report.report;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.eventing.error.StaleRevision;
import vn.tiendo.report.fact.PlanFact;
import vn.tiendo.report.fact.ReadTaskFacts;
import vn.tiendo.report.fact.RequireAllHeard;
import vn.tiendo.report.figure.AsAt;
import vn.tiendo.report.figure.FigureSheet;
import vn.tiendo.report.round.ReadUnitReporting;
import vn.tiendo.report.round.Round;

/**
 * Publishes a round's consolidated report. Its id follows from the round, so that of two that are
 * published at the same moment one is refused.
 */
@Component
public class PublishReport {

    private final Aggregates<Report> reports;
    private final RequireAllHeard allHeard;
    private final ReadTaskFacts facts;
    private final ReadUnitReporting reporting;
    private final NamesOfLeads names;
    private final Clock clock;

    PublishReport(
            Aggregates<Report> reports,
            RequireAllHeard allHeard,
            ReadTaskFacts facts,
            ReadUnitReporting reporting,
            NamesOfLeads names,
            Clock clock) {
        this.reports = reports;
        this.allHeard = allHeard;
        this.facts = facts;
        this.reporting = reporting;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param command whose If-Match is the round's revision
     * @throws vn.tiendo.report.fact.FactsUnderWay while accepted work may be missing from the facts
     * @throws vn.tiendo.report.fact.FactsHeldBack the same, and it does not pass by itself
     * @throws ReportAlreadyPublished where the round has one, unless this is a retry
     */
    public Committed<Report> of(
            Stored<Round> round,
            PlanFact plan,
            ReportDraft draft,
            Command command,
            Function<Stored<Report>, Answer> answer) {
        round.state().requireOpened();
        if (command.ifMatch() != null && command.ifMatch() != round.revision()) {
            throw new StaleRevision(round.id());
        }
        try {
            return reports.create(
                    Report.id(round.id()),
                    command,
                    () -> decide(round.state(), plan, draft),
                    answer);
        } catch (AlreadyThere e) {
            throw new ReportAlreadyPublished();
        }
    }

    private Change<Report> decide(Round round, PlanFact plan, ReportDraft draft) {
        var tasks = allHeard.reading(plan.id(), () -> facts.of(plan.id()));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var asAt = new AsAt(round.period().from(), round.period().cutOff(), now);
        var report =
                new Publication(round, plan, clock.getZone())
                        .of(
                                draft,
                                new FigureSheet(plan, tasks, asAt, names.of(tasks, asAt)),
                                reporting.of(round, now).figures(),
                                asAt);
        return Change.of(report, ReportPublished.of(report));
    }
}
