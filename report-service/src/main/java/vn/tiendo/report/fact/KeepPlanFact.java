package vn.tiendo.report.fact;

import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;

/** Keeps what a plan says. */
@Component
public class KeepPlanFact {

    private final Aggregates<PlanFact> plans;

    KeepPlanFact(Aggregates<PlanFact> plans) {
        this.plans = plans;
    }

    public void of(Received event, PlanFact plan) {
        plans.putOn(event, plan.id(), earlier -> Change.none(plan));
    }
}
