package vn.tiendo.plan.plan;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;

/** Makes a draft for another year of a plan. A retry under the same key makes no second one. */
public final class CopyPlan {

    private final Aggregates<Plan> plans;

    public CopyPlan(Aggregates<Plan> plans) {
        this.plans = plans;
    }

    public Committed<Plan> copy(
            Plan plan, int year, By by, Command command, Function<Stored<Plan>, Answer> answer) {
        var id = command.newId();
        return plans.create(
                id, command, () -> Change.of(CopiedPlan.draft(id, plan, year, by)), answer);
    }
}
