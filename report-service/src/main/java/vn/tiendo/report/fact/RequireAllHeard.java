package vn.tiendo.report.fact;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.View;
import vn.tiendo.eventing.inbox.ParkedKey;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.readmodel.ReadModels;

/** Makes sure that the facts of a plan hold all that was told of it up to now. */
@Component
public class RequireAllHeard {

    private final ReadModels models;
    private final ParkedRecords parked;
    private final View<TaskFact> facts;

    RequireAllHeard(ReadModels models, ParkedRecords parked, View<TaskFact> facts) {
        this.models = models;
        this.parked = parked;
        this.facts = facts;
    }

    /**
     * Reads facts, all of one generation.
     *
     * @throws FactsUnderWay while this service is behind, or cannot ask the broker whether it is
     * @throws FactsHeldBack while records are parked that may be of this plan
     */
    public <T> T reading(String plan, Supplier<T> read) {
        var generation = models.generation(ReportFacts.NAME);
        require(plan);
        var facts = read.get();
        // what was asked of one generation says nothing of the next
        if (models.generationByBook(ReportFacts.NAME) != generation) {
            throw new FactsUnderWay();
        }
        return facts;
    }

    private void require(String plan) {
        // in this order: what is not behind any more has been taken in, or is parked by now
        if (models.lag() != 0) {
            throw new FactsUnderWay();
        }
        var held =
                parked.keys().stream()
                        .filter(models::misses)
                        .filter(key -> mayBeOf(plan, key))
                        .count();
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
            default -> false;
        };
    }
}
