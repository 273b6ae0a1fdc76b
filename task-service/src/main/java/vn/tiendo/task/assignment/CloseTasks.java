package vn.tiendo.task.assignment;

import static java.util.Objects.requireNonNullElse;

import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Received;
import vn.tiendo.task.task.PlanEnd;
import vn.tiendo.task.task.Task;

/** Ends the timers of a closed plan's tasks, which say why it ended; else they stay as they are. */
@Service
public class CloseTasks {
    private final Aggregates<Task> tasks;
    private final TasksInPlan tasksInPlan;

    CloseTasks(Aggregates<Task> tasks, TasksInPlan tasksInPlan) {
        this.tasks = tasks;
        this.tasksInPlan = tasksInPlan;
    }

    public void of(PlanClosed closed, Received event) {
        var how = new PlanEnd(closed.reason(), requireNonNullElse(closed.closedAt(), event.time()));
        tasksInPlan.each(
                closed.plan().id(),
                stored -> tasks.changeOn(event, stored.id(), task -> task.withItsPlanClosed(how)));
    }
}
