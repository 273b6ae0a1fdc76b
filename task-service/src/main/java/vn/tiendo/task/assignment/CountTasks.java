package vn.tiendo.task.assignment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import org.springframework.stereotype.Service;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.Task;

/** How many of a plan's tasks are assigned: "212 of 640", for the plan's own authority. */
@Service
public class CountTasks {
    private final Aggregates<Assignment> assignments;
    private final Aggregates<Task> tasks;

    CountTasks(Aggregates<Assignment> assignments, Aggregates<Task> tasks) {
        this.assignments = assignments;
        this.tasks = tasks;
    }

    public Count of(String plan, Caller caller) {
        var assignment =
                assignments
                        .find(plan)
                        .map(Stored::state)
                        .filter(it -> mayKnow(caller, it))
                        .orElseThrow(NoSuchPlan::new);
        return new Count(
                plan,
                assignment.expected(),
                tasks.count(and(eq("state.work.plan", plan), ne("state.outOfPlan", true))));
    }

    private static boolean mayKnow(Caller caller, Assignment assignment) {
        return caller.administersAll()
                || caller.authority().equals(assignment.authority())
                || (caller.is(Role.INTERIOR) && caller.unit().equals(assignment.interior()));
    }

    /** {@code assigned} of {@code expected} tasks are there. */
    public record Count(String plan, int expected, long assigned) {}
}
