package vn.tiendo.plan.plan.web;

import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.plan.plan.Plan;

/** Who may see a plan, and who may change it. */
public final class PlanSight {

    private final Aggregates<Plan> plans;

    PlanSight(Aggregates<Plan> plans) {
        this.plans = plans;
    }

    /** Everybody in its authority sees a plan. */
    public Stored<Plan> visible(String id, Caller caller) {
        var plan = plans.find(id).orElseThrow(() -> new NotThere(id));
        caller.requireAuthority(plan.state().authority());
        return plan;
    }

    /** Its standing body's plan managers change it. */
    public void requireManager(String id, Caller caller) {
        caller.require(Role.PLAN_MANAGER, Role.ADMIN);
        visible(id, caller);
    }
}
