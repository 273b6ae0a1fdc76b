package vn.tiendo.plan.plan.web;

import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.plan.plan.Plan;

/** Who sees which plan: everybody in an authority reads its plans, plan managers change them. */
public final class PlanSight {

    private final Aggregates<Plan> plans;

    PlanSight(Aggregates<Plan> plans) {
        this.plans = plans;
    }

    /** The plan, for whoever may read it. */
    public Stored<Plan> of(String id, Caller caller) {
        var plan = plans.find(id).orElseThrow(() -> new NotThere(id));
        caller.requireAuthority(plan.state().authority());
        return plan;
    }

    /** The plan, for whoever may change it. */
    public Stored<Plan> managed(String id, Caller caller) {
        caller.require(Role.PLAN_MANAGER, Role.ADMIN);
        return of(id, caller);
    }
}
