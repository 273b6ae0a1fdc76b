package vn.tiendo.report.round;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Timer;
import vn.tiendo.eventing.TimerRule;
import vn.tiendo.report.fact.PlanFact;

/** Opens a round by its timer, on the day after its window has ended. */
@Component
class OpenRound implements TimerRule<Round> {

    private final Aggregates<PlanFact> plans;

    OpenRound(Aggregates<PlanFact> plans) {
        this.plans = plans;
    }

    @Override
    public AggregateType<Round> on() {
        return Round.AGGREGATE;
    }

    @Override
    public Change<Round> fire(Round round, List<Timer> due, Instant now) {
        var plan = plans.find(round.plan()).orElseThrow(() -> new PlanNotKnown(round.plan()));
        return round.opened(plan.state().leads(), now);
    }
}
