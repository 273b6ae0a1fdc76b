package vn.tiendo.plan.closing;

import vn.tiendo.eventing.Received;
import vn.tiendo.plan.plan.Plan;

/** How many tasks of a plan are not done yet, as far as task-service told. */
public interface OpenTasks {

    void keep(TaskTold told, Received event);

    /**
     * With the deliverables of which nothing was heard yet: their tasks are on their way, after the
     * publication as after an amendment.
     */
    long of(Plan plan);
}
