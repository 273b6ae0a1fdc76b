package vn.tiendo.report.fact;

import org.springframework.stereotype.Component;
import vn.tiendo.eventing.View;

/** Reads a published plan. */
@Component
public class ReadPlanFact {

    private final View<PlanFact> plans;

    ReadPlanFact(View<PlanFact> plans) {
        this.plans = plans;
    }

    /**
     * @throws PlanNotKnown where it is not published, or has not arrived here yet
     */
    public PlanFact of(String plan) {
        return plans.find(plan).orElseThrow(() -> new PlanNotKnown(plan)).state();
    }
}
