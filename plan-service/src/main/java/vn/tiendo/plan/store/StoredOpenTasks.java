package vn.tiendo.plan.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import java.util.HashSet;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.plan.closing.OpenTasks;
import vn.tiendo.plan.closing.TaskState;
import vn.tiendo.plan.closing.TaskTold;
import vn.tiendo.plan.plan.Identities;
import vn.tiendo.plan.plan.Plan;

/** Where tasks stand, one document each. */
public final class StoredOpenTasks implements OpenTasks {

    private final Aggregates<TaskState> states;

    public StoredOpenTasks(Aggregates<TaskState> states) {
        this.states = states;
        states.ensureIndex("state.plan", "state.open");
    }

    @Override
    public void keep(TaskTold told, Received event) {
        var task = told.task();
        states.putOn(event, task.id(), before -> Change.none(task.state()));
    }

    @Override
    public long of(Plan plan) {
        var unheard = new HashSet<>(Identities.ofDeliverables(plan.tasks()));
        states.collection()
                .distinct(
                        "state.deliverable",
                        and(
                                eq("state.plan", plan.id()),
                                eq("state.cancelled", false),
                                ne("state.deliverable", null)),
                        String.class)
                .forEach(unheard::remove);
        return unheard.size()
                + states.count(and(eq("state.plan", plan.id()), eq("state.open", true)));
    }
}
