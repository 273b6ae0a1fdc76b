package vn.tiendo.plan.closing;

import vn.tiendo.eventing.Received;
import vn.tiendo.plan.plan.Plan;

/** How many tasks of a plan are not done yet, as far as task-service told. */
public interface OpenTasks {

    void keep(TaskTold told, Received event);

    /** All of a plan of which nothing was heard yet: its tasks are on their way. */
    long of(Plan plan);
}
