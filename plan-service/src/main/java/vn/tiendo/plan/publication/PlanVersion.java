package vn.tiendo.plan.publication;

import vn.tiendo.eventing.NameBasedId;
import vn.tiendo.plan.plan.Plan;

/** A plan as it was in force before it was amended. It never changes again. */
public record PlanVersion(String plan, int version, Plan text) {

    static String id(String plan, int version) {
        return NameBasedId.of("plan-version", plan, Integer.toString(version));
    }
}
