package vn.tiendo.report.round;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Timer;
import vn.tiendo.eventing.TimerRule;
import vn.tiendo.report.fact.ReadPlanFact;
import vn.tiendo.report.unit.ExpectedUnits;

/** Opens a round by its timer, on the day after its window has ended. */
@Component
class OpenRound implements TimerRule<Round> {

    private final ReadPlanFact plans;
    private final ExpectedUnits expected;

    OpenRound(ReadPlanFact plans, ExpectedUnits expected) {
        this.plans = plans;
        this.expected = expected;
    }

    @Override
    public AggregateType<Round> on() {
        return Round.AGGREGATE;
    }

    @Override
    public Change<Round> fire(Round round, List<Timer> due, Instant now) {
        var leads = plans.of(round.plan()).leads();
        return round.opened(expected.of(leads, round.period().cutOff(), now), now);
    }
}
