package vn.tiendo.task.assignment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.Task;

/** All tasks of a plan, part by part. */
@Component
class TasksInPlan {
    private static final int PAGE = 200;

    private final Aggregates<Task> tasks;

    TasksInPlan(Aggregates<Task> tasks) {
        this.tasks = tasks;
    }

    List<Task> all(String plan) {
        var all = new ArrayList<Task>();
        each(plan, stored -> all.add(stored.state()));
        return all;
    }

    void each(String plan, Consumer<Stored<Task>> what) {
        var last = "";
        List<Stored<Task>> page;
        do {
            var further = and(eq("state.work.plan", plan), gt("_id", last));
            page = tasks.find(further, Sorts.ascending("_id"), PAGE);
            for (var stored : page) {
                what.accept(stored);
                last = stored.id();
            }
        } while (page.size() == PAGE);
    }
}
