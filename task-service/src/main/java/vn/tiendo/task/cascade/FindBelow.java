package vn.tiendo.task.cascade;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.assignment.Assignment;
import vn.tiendo.task.assignment.NoSuchPlan;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.TaskStatus;

/** Follows a task of a plan down to whoever carries it out, over the levels of administration. */
@Service
public class FindBelow {

    private final Aggregates<Assignment> assignments;
    private final Aggregates<PlanBelow> plans;
    private final Aggregates<Task> tasks;

    FindBelow(
            Aggregates<Assignment> assignments,
            Aggregates<PlanBelow> plans,
            Aggregates<Task> tasks) {
        this.assignments = assignments;
        this.plans = plans;
        this.tasks = tasks;
    }

    /**
     * @param task id of a plan task
     * @throws NoSuchPlan where it is not there for this caller
     */
    public Below of(String plan, String task, LocalDate today, Caller caller) {
        var known = assignments.find(plan).map(Stored::state);
        if (known.filter(above -> mayFollow(caller, above)).isEmpty()) {
            throw new NoSuchPlan();
        }
        var search = new Descent(this::plansBelow, this::tasksOf, today);
        search.from(plan, task);
        return Below.of(plan, task, search.rows(), search.more());
    }

    /** Who watches over the plan above: what those below do is not for its units to see. */
    private static boolean mayFollow(Caller caller, Assignment plan) {
        boolean ours = caller.authority().equals(plan.authority());
        boolean watches =
                caller.is(Role.PLAN_MANAGER)
                        || caller.is(Role.SUPERVISOR)
                        || caller.is(Role.INTERIOR);
        return caller.administersAll()
                || ours && watches
                || caller.is(Role.INTERIOR) && caller.unit().equals(plan.interior());
    }

    private List<PlanBelow> plansBelow(String above, Set<String> planTasks, int limit) {
        var linked = and(eq("state.above", above), in("state.links.above", planTasks));
        return plans.find(linked, Sorts.ascending("_id"), limit).stream()
                .map(Stored::state)
                .toList();
    }

    private List<Stored<Task>> tasksOf(String plan, Set<String> planTasks, int limit) {
        var filter =
                and(
                        eq("state.work.plan", plan),
                        in("state.work.planTask", planTasks),
                        ne("state.outOfPlan", true),
                        ne("state.status", TaskStatus.CANCELLED.name()));
        return tasks.find(filter, Sorts.ascending("state.order"), limit);
    }
}
