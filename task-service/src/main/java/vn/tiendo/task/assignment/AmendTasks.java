package vn.tiendo.task.assignment;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.assignment.TasksOfPlan.Registration;
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.task.Amendment;
import vn.tiendo.task.task.ReviseDueDates;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.workingday.Calendars;
import vn.tiendo.task.workingday.VietnamTime;

/**
 * Makes the tasks of an amended plan what it says now: new ones are given, others revised or taken
 * away. May be repeated, and nothing is written to a task of which the plan says the same.
 */
@Service
public class AmendTasks {
    private final Aggregates<Assignment> assignments;
    private final Aggregates<Task> tasks;
    private final TasksInPlan tasksInPlan;
    private final Calendars calendars;
    private final DeadlinePolicy policy;
    private final ReviseDueDates reviseDueDates;

    AmendTasks(
            Aggregates<Assignment> assignments,
            Aggregates<Task> tasks,
            TasksInPlan tasksInPlan,
            Calendars calendars,
            DeadlinePolicy policy,
            ReviseDueDates reviseDueDates) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.tasksInPlan = tasksInPlan;
        this.calendars = calendars;
        this.policy = policy;
        this.reviseDueDates = reviseDueDates;
    }

    public void of(PlanAmended amended, Received event) {
        var plan = amended.plan();
        var issuedOn =
                Objects.requireNonNullElseGet(
                        amended.amendment().issuedOn(), () -> VietnamTime.dayOf(event.time()));
        var following =
                TasksOfPlan.of(
                        amended.text(),
                        calendars.current(),
                        policy,
                        new Registration(issuedOn, event.time()));
        var assignment =
                new Assignment(plan.id(), plan.authority(), plan.interior(), following.size());
        assignments.putOn(event, plan.id(), before -> Change.none(assignment));
        var amendment =
                new Amendment(
                        Objects.requireNonNullElse(plan.version(), 0),
                        amended.amendment().reason(),
                        event.time());
        tasksInPlan.each(plan.id(), stored -> amend(stored, following, amendment, event));
        tasks.createAllOn(event, following);
        // a calendar that came meanwhile, on another topic, did not see the new tasks
        reviseDueDates.ofPlan(plan.id());
    }

    private void amend(
            Stored<Task> stored,
            Map<String, Change<Task>> following,
            Amendment amendment,
            Received event) {
        if (!amended(stored.state(), following, amendment).state().equals(stored.state())) {
            tasks.changeOn(event, stored.id(), task -> amended(task, following, amendment));
        }
    }

    private static Change<Task> amended(
            Task task, Map<String, Change<Task>> following, Amendment amendment) {
        var wanted = following.get(task.id());
        return wanted == null ? task.takenAway(amendment) : task.amended(wanted.state(), amendment);
    }
}
