package vn.tiendo.report.round;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.AlreadyThere;

/** Hands in a unit's report, for the first time or again. */
@Component
public class SubmitUnitReport {

    private final Aggregates<UnitReport> reports;
    private final Clock clock;

    SubmitUnitReport(Aggregates<UnitReport> reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    public Committed<UnitReport> of(
            Round round,
            String unit,
            UnitReportContent content,
            String by,
            Command command,
            Function<Stored<UnitReport>, Answer> answer) {
        var expected = round.expected(unit);
        var id = UnitReport.id(round.id(), unit);
        if (command.ifMatch() == null && reports.find(id).isEmpty()) {
            try {
                return reports.create(
                        id,
                        command,
                        () -> UnitReport.first(round, expected, content, by, clock.instant()),
                        answer);
            } catch (AlreadyThere somebodyWasFaster) {
                // theirs is the first submission, so that this one replaces it
            }
        }
        return reports.change(
                id, command, report -> report.submit(content, by, clock.instant()), answer);
    }
}
