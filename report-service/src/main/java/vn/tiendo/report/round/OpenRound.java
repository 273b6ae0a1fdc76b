package vn.tiendo.report.round;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Timer;
import vn.tiendo.eventing.TimerRule;
import vn.tiendo.report.fact.ReadPlanFact;
import vn.tiendo.report.unit.UnitEnds;

/** Opens a round by its timer, on the day after its window has ended. */
@Component
class OpenRound implements TimerRule<Round> {

    private final ReadPlanFact plans;
    private final UnitEnds ends;

    OpenRound(ReadPlanFact plans, UnitEnds ends) {
        this.plans = plans;
        this.ends = ends;
    }

    @Override
    public AggregateType<Round> on() {
        return Round.AGGREGATE;
    }

    @Override
    public Change<Round> fire(Round round, List<Timer> due, Instant now) {
        var leads = plans.of(round.plan()).leads();
        return round.opened(ends.standing(leads, round.period().cutOff()), now);
    }
}
