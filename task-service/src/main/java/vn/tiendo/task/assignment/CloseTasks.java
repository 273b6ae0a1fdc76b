package vn.tiendo.task.assignment;

import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Received;
import vn.tiendo.task.task.Task;

/** Ends the timers of a closed plan's tasks; the tasks themselves stay as they are. */
@Service
public class CloseTasks {
    private final Aggregates<Task> tasks;
    private final TasksInPlan tasksInPlan;

    CloseTasks(Aggregates<Task> tasks, TasksInPlan tasksInPlan) {
        this.tasks = tasks;
        this.tasksInPlan = tasksInPlan;
    }

    public void of(PlanClosed closed, Received event) {
        tasksInPlan.each(
                closed.plan().id(),
                stored -> tasks.changeOn(event, stored.id(), Task::withItsPlanClosed));
    }
}
