package vn.tiendo.report.fact;

import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.inbox.ParkedKey;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.wiring.EventingEndpoint;

/** Makes sure that the facts of a plan hold all that was told of it up to now. */
@Component
public class RequireAllHeard {

    private final EventingEndpoint eventing;
    private final ParkedRecords parked;
    private final Aggregates<TaskFact> facts;

    RequireAllHeard(EventingEndpoint eventing, ParkedRecords parked, Aggregates<TaskFact> facts) {
        this.eventing = eventing;
        this.parked = parked;
        this.facts = facts;
    }

    /**
     * @throws FactsUnderWay while this service is behind, or cannot ask the broker whether it is
     * @throws FactsHeldBack while records are parked that may be of this plan
     */
    public void of(String plan) {
        // in this order: what is not behind any more has been taken in, or is parked by now
        if (!Long.valueOf(0).equals(eventing.status().get("lag"))) {
            throw new FactsUnderWay();
        }
        var held = parked.keys().stream().filter(key -> mayBeOf(plan, key)).count();
        if (held > 0) {
            throw new FactsHeldBack(held);
        }
    }

    /** A task that was never taken in may be of any plan. */
    private boolean mayBeOf(String plan, ParkedKey held) {
        return switch (held.topic()) {
            case "tiendo.plans" -> held.key().equals(plan);
            case "tiendo.tasks" ->
                    facts.find(held.key())
                            .map(fact -> fact.state().details().plan().equals(plan))
                            .orElse(true);
            // this service's own: they only close rounds
            default -> false;
        };
    }
}
