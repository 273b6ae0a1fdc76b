package vn.tiendo.task.task;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.unit.Units;
import vn.tiendo.task.workingday.VietnamTime;

/** Lists the tasks that a caller sees, by the day that counts. */
@Service
public class FindTasks {
    private static final String STATUS = "state.status";
    private static final String LEADS = "state.work.leads.id";
    private static final String DUE = "state.deadline.effectiveDue";

    private final Aggregates<Task> tasks;
    private final TaskSight sight;
    private final Units units;
    private final TimelinessFilter timely;
    private final Clock clock;

    FindTasks(
            Aggregates<Task> tasks,
            TaskSight sight,
            Units units,
            TimelinessFilter timely,
            Clock clock) {
        this.tasks = tasks;
        this.sight = sight;
        this.units = units;
        this.timely = timely;
        this.clock = clock;
    }

    /** One more than the limit, where there are more. */
    public List<Stored<Task>> by(Query query, Caller caller) {
        var filters = among(query, caller);
        if (!query.status().isEmpty()) {
            filters.add(in(STATUS, query.status().stream().map(Enum::name).toList()));
        }
        if (!query.timeliness().isEmpty()) {
            var today = today();
            filters.add(or(query.timeliness().stream().map(it -> timely.of(it, today)).toList()));
        }
        if (query.after() != null) {
            filters.add(gt("state.order", query.after()));
        }
        return tasks.find(and(filters), Sorts.ascending("state.order"), query.limit() + 1);
    }

    /** How many there are of each status and each timeliness, whichever of these are asked for. */
    public Counts count(Query query, Caller caller) {
        var all = and(among(query, caller));
        var byStatus = new EnumMap<TaskStatus, Long>(TaskStatus.class);
        for (var status : TaskStatus.values()) {
            byStatus.put(status, tasks.count(and(all, eq(STATUS, status.name()))));
        }
        var today = today();
        var byTimeliness = new EnumMap<Timeliness, Long>(Timeliness.class);
        for (var timeliness : Timeliness.values()) {
            byTimeliness.put(timeliness, tasks.count(and(all, timely.of(timeliness, today))));
        }
        var total = byStatus.values().stream().mapToLong(Long::longValue).sum();
        return new Counts(total, byStatus, byTimeliness);
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }

    private List<Bson> among(Query query, Caller caller) {
        var filters = new ArrayList<Bson>();
        filters.add(sight.of(caller));
        if (query.plan() != null) {
            filters.add(eq("state.work.plan", query.plan()));
        }
        if (query.area() != null) {
            filters.add(eq("state.work.area", query.area()));
        }
        if (query.unit() != null) {
            filters.add(eq(LEADS, query.unit()));
        }
        if (query.within() != null) {
            filters.add(or(eq(LEADS, query.within()), eq("state.work.leads.path", query.within())));
        }
        if (query.dueFrom() != null) {
            filters.add(gte(DUE, query.dueFrom().toString()));
        }
        if (query.dueTo() != null) {
            filters.add(lte(DUE, query.dueTo().toString()));
        }
        if (query.mine()) {
            filters.add(eq(LEADS, caller.unit()));
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
        return filters;
    }

    /** Running, and a later day that was asked for waits for the standing body. */
    private static Bson extensionAsked() {
        return and(
                in(STATUS, TaskStatus.OPEN),
                ne("state.planClosed", true),
                elemMatch(
                        "state.extensions.asked", and(exists("until"), exists("decision", false))));
    }

    /** Running, and every unit that leads it has ended with nobody to carry on. */
    private Bson unheld() {
        var over = units.unfollowed();
        return and(
                in(STATUS, TaskStatus.OPEN),
                ne("state.planClosed", true),
                in(LEADS, over),
                nor(elemMatch("state.work.leads", nin("id", over))));
    }

    /**
     * What to list.
     *
     * @param area label of the plan's area
     * @param unit tasks that it leads
     * @param within tasks that it or a unit below it leads
     * @param dueFrom the first day that counts, inclusive; tasks without a day have none
     * @param dueTo the last day that counts, inclusive
     * @param mine tasks that the caller's unit leads
     * @param undecided tasks on which an amendment of the plan waits for the standing body
     * @param extensionAsked running tasks of which a lead asks for a later day
     * @param unheld running tasks that nobody leads any more
     * @param after the {@code order} of the last task seen
     */
    public record Query(
            @Nullable String plan,
            @Nullable String area,
            @Nullable String unit,
            @Nullable String within,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            List<TaskStatus> status,
            List<Timeliness> timeliness,
            boolean mine,
            boolean undecided,
            boolean extensionAsked,
            boolean unheld,
            @Nullable String after,
            int limit) {}

    /** Every task is in one cell of each of the two. */
    public record Counts(
            long total, Map<TaskStatus, Long> byStatus, Map<Timeliness, Long> byTimeliness) {}
}
