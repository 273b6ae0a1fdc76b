package vn.tiendo.task.assignment;

import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.task.assignment.TasksOfPlan.Registration;
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.task.FollowUnits;
import vn.tiendo.task.task.ReviseDueDates;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.workingday.Calendars;

/**
 * Gives the tasks of a published plan to their leads. May be repeated: what is there stays, what a
 * crash cut off is completed.
 */
@Service
public class AssignTasks {
    private final Aggregates<Assignment> assignments;
    private final Aggregates<Task> tasks;
    private final Calendars calendars;
    private final DeadlinePolicy policy;
    private final ReviseDueDates reviseDueDates;
    private final FollowUnits followUnits;

    AssignTasks(
            Aggregates<Assignment> assignments,
            Aggregates<Task> tasks,
            Calendars calendars,
            DeadlinePolicy policy,
            ReviseDueDates reviseDueDates,
            FollowUnits followUnits) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.calendars = calendars;
        this.policy = policy;
        this.reviseDueDates = reviseDueDates;
        this.followUnits = followUnits;
    }

    public void of(PlanPublished published, Received event) {
        var plan = published.plan();
        var following =
                TasksOfPlan.of(
                        published,
                        calendars.of(plan.authority()),
                        policy,
                        new Registration(plan.issuedOn(), event.time()));
        var assignment =
                new Assignment(plan.id(), plan.authority(), plan.interior(), following.size());
        assignments.putOn(event, plan.id(), before -> Change.none(assignment));
        tasks.createAllOn(event, following);
        // a calendar or a unit's end that came meanwhile, on another topic, did not see these tasks
        reviseDueDates.ofPlan(plan.id());
        followUnits.ofPlan(plan.id());
    }
}
