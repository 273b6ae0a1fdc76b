package vn.tiendo.report.fact;

import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;

/** Keeps what a plan says. */
public final class KeepPlanFact {

    private final Aggregates<PlanFact> plans;

    public KeepPlanFact(Aggregates<PlanFact> plans) {
        this.plans = plans;
    }

    public void of(Received event, PlanFact plan) {
        plans.putOn(event, plan.id(), earlier -> Change.none(plan));
    }
}
