package vn.tiendo.task.task;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.nor;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.unit.Units;

/** Lists the tasks that a caller sees, by the day that counts. */
@Service
public class FindTasks {
    private final Aggregates<Task> tasks;
    private final TaskSight sight;
    private final Units units;

    FindTasks(Aggregates<Task> tasks, TaskSight sight, Units units) {
        this.tasks = tasks;
        this.sight = sight;
        this.units = units;
    }

    /** One more than the limit, where there are more. */
    public List<Stored<Task>> by(Query query, Caller caller) {
        var filters = new ArrayList<Bson>();
        filters.add(sight.of(caller));
        if (query.plan() != null) {
            filters.add(eq("state.work.plan", query.plan()));
        }
        if (query.unit() != null) {
            filters.add(eq("state.work.leads.id", query.unit()));
        }
        if (query.mine()) {
            filters.add(eq("state.work.leads.id", caller.unit()));
        }
        if (query.undecided()) {
            filters.add(and(exists("state.asked"), ne("state.asked.declined", true)));
        }
        if (query.extensionAsked()) {
            filters.add(extensionAsked());
        }
        if (query.unheld()) {
            filters.add(unheld());
        }
        if (!query.status().isEmpty()) {
            filters.add(in("state.status", query.status().stream().map(Enum::name).toList()));
        }
        if (query.after() != null) {
            filters.add(gt("state.order", query.after()));
        }
        return tasks.find(and(filters), Sorts.ascending("state.order"), query.limit() + 1);
    }

    /** Running, and a later day that was asked for waits for the standing body. */
    private static Bson extensionAsked() {
        return and(
                in("state.status", TaskStatus.OPEN),
                ne("state.planClosed", true),
                elemMatch(
                        "state.extensions.asked", and(exists("until"), exists("decision", false))));
    }

    /** Running, and every unit that leads it has ended with nobody to carry on. */
    private Bson unheld() {
        var over = units.unfollowed();
        return and(
                in("state.status", TaskStatus.OPEN),
                ne("state.planClosed", true),
                in("state.work.leads.id", over),
                nor(elemMatch("state.work.leads", nin("id", over))));
    }

    /**
     * What to list.
     *
     * @param unit tasks that it leads
     * @param mine tasks that the caller's unit leads
     * @param undecided tasks on which an amendment of the plan waits for the standing body
     * @param extensionAsked running tasks of which a lead asks for a later day
     * @param unheld running tasks that nobody leads any more
     * @param after the {@code order} of the last task seen
     */
    public record Query(
            @Nullable String plan,
            @Nullable String unit,
            List<TaskStatus> status,
            boolean mine,
            boolean undecided,
            boolean extensionAsked,
            boolean unheld,
            @Nullable String after,
            int limit) {}
}
