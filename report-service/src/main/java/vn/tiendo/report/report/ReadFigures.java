package vn.tiendo.report.report;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tiendo.report.fact.PlanFact;
import vn.tiendo.report.fact.ReadTaskFacts;
import vn.tiendo.report.figure.AsAt;
import vn.tiendo.report.figure.FigureSheet;
import vn.tiendo.report.figure.Figures;
import vn.tiendo.report.round.ReadUnitReporting;
import vn.tiendo.report.round.Round;

/** The figures of a round as at its cut-off and as known now. */
@Component
public class ReadFigures {

    private final ReadTaskFacts facts;
    private final ReadUnitReporting reporting;
    private final NamesOfLeads names;
    private final Clock clock;

    ReadFigures(ReadTaskFacts facts, ReadUnitReporting reporting, NamesOfLeads names, Clock clock) {
        this.names = names;
        this.facts = facts;
        this.reporting = reporting;
        this.clock = clock;
    }

    public Figures of(Round round, PlanFact plan) {
        var period = round.period();
        var asAt = new AsAt(period.from(), period.cutOff(), clock.instant());
        var tasks = facts.of(plan.id());
        return new FigureSheet(plan, tasks, asAt, names.of(tasks, asAt))
                .figures(reporting.of(round, asAt.knownAt()).figures());
    }
}
