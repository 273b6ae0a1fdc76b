package vn.tiendo.report.round;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;

/** Gives a unit its report back, to do it again. */
@Component
public class ReturnUnitReport {

    private final Aggregates<UnitReport> reports;
    private final Clock clock;

    ReturnUnitReport(Aggregates<UnitReport> reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    public Committed<UnitReport> of(
            String round,
            String unit,
            String reason,
            String by,
            Command command,
            Function<Stored<UnitReport>, Answer> answer) {
        return reports.change(
                UnitReport.id(round, unit),
                command,
                report -> report.giveBack(reason, by, clock.instant()),
                answer);
    }
}
