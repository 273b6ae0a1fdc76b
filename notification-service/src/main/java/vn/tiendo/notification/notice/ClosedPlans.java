package vn.tiendo.notification.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;

/** The plans that are over: nobody is told anything of their tasks any more. */
@Component
public class ClosedPlans {

    private final Aggregates<ClosedPlan> plans;

    ClosedPlans(Aggregates<ClosedPlan> plans) {
        this.plans = plans;
    }

    public void keep(String plan, Received received) {
        plans.putOn(received, plan, before -> Change.none(new ClosedPlan(received.time())));
    }

    public boolean have(@Nullable String plan) {
        return plan != null && plans.find(plan).isPresent();
    }
}
