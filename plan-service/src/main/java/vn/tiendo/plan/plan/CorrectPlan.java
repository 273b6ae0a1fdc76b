package vn.tiendo.plan.plan;

import java.util.List;
import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;

/** Settles what a document leaves blank or gets wrong. All wishes of a command, or none. */
public final class CorrectPlan {

    private final Aggregates<Plan> plans;

    public CorrectPlan(Aggregates<Plan> plans) {
        this.plans = plans;
    }

    public Committed<Plan> correct(
            String id,
            List<Wish> wishes,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        return plans.change(id, command, plan -> Change.of(corrected(plan, wishes, by)), answer);
    }

    static Plan corrected(Plan plan, List<Wish> wishes, By by) {
        plan.requireDraft();
        var corrected = new CorrectedPlan(plan, by);
        wishes.forEach(corrected::apply);
        return corrected.plan();
    }
}
