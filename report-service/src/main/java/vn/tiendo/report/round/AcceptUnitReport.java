package vn.tiendo.report.round;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;

/** Takes a unit's report. */
@Component
public class AcceptUnitReport {

    private final Aggregates<UnitReport> reports;
    private final Clock clock;

    AcceptUnitReport(Aggregates<UnitReport> reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    public Committed<UnitReport> of(
            String round,
            String unit,
            String by,
            Command command,
            Function<Stored<UnitReport>, Answer> answer) {
        return reports.change(
                UnitReport.id(round, unit),
                command,
                report -> report.accept(by, clock.instant()),
                answer);
    }
}
