package vn.tiendo.plan.closing;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.plan.By;
import vn.tiendo.plan.plan.Closing;
import vn.tiendo.plan.plan.Plan;

/** Ends a plan. */
public final class ClosePlan {

    private final Aggregates<Plan> plans;
    private final OpenTasks openTasks;

    public ClosePlan(Aggregates<Plan> plans, OpenTasks openTasks) {
        this.plans = plans;
        this.openTasks = openTasks;
    }

    /**
     * @param force whether the plan ends though tasks are open
     * @throws TasksOpen where tasks are open and nobody said that the plan ends nevertheless
     */
    public Committed<Plan> close(
            String id,
            String reason,
            boolean force,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        return plans.change(id, command, plan -> decide(plan, reason, force, by), answer);
    }

    private Change<Plan> decide(Plan plan, String reason, boolean force, By by) {
        plan.requireInForce();
        var open = openTasks.of(plan);
        if (open > 0 && !force) {
            throw new TasksOpen(open);
        }
        var closed = plan.closed(new Closing(reason, open, by));
        var told = new PlanClosed(PlanClosed.Closed.of(closed), reason, open, by.at());
        return Change.of(closed, told);
    }
}
