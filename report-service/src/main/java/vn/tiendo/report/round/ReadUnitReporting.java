package vn.tiendo.report.round;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;

/** Reads how the units of a round report. */
@Component
public class ReadUnitReporting {

    private final Aggregates<UnitReport> reports;
    private final Clock clock;

    ReadUnitReporting(Aggregates<UnitReport> reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** As known at a moment that is not after now. */
    public UnitReporting of(Round round, Instant knownAt) {
        var stored =
                reports.find(
                        eq("state.round.id", round.id()),
                        ascending("_id"),
                        Math.max(1, round.units().size()));
        return UnitReporting.of(round, stored, knownAt, clock.getZone());
    }
}
