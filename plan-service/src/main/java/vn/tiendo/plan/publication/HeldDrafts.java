package vn.tiendo.plan.publication;

import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.plan.Plan;

/** Drafts of amendments that came into force, though they may not be closed yet. */
public final class HeldDrafts {

    private final Aggregates<Plan> plans;
    private final PlanVersions versions;

    public HeldDrafts(Aggregates<Plan> plans, PlanVersions versions) {
        this.plans = plans;
        this.versions = versions;
    }

    /** Whether the draft came into force as it is, whatever became of the plan since. */
    public boolean held(Plan draft) {
        var amends = draft.amends();
        return amends != null
                && plans.find(amends.plan())
                        .filter(plan -> heldBy(plan.state(), draft))
                        .isPresent();
    }

    boolean heldBy(Plan plan, Plan draft) {
        return plan.madeFrom(draft)
                .flatMap(made -> versions.find(plan, made.version()))
                .filter(text -> text.holds(draft))
                .isPresent();
    }
}
