package vn.tiendo.task.task;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.unit.Unit;
import vn.tiendo.task.unit.UnitTold;
import vn.tiendo.task.unit.Units;

/**
 * Lets running tasks follow the units that they name: to who carries on where one has ended, to its
 * new name where it got one. May be repeated.
 *
 * <p>Plans come on another topic, and one may be published while its units end. Each decision
 * therefore reads the units after the task that it decides on, a unit is kept before its tasks are
 * looked for, and a plan's tasks are looked at again when they are there. Each step of a chain is
 * a step of its own, so that a task tells the same whichever came first.
 */
@Service
public class FollowUnits {
    private static final int PAGE = 200;
    private static final int LONGEST_CHAIN = 50;

    private final Aggregates<Task> tasks;
    private final Units units;
    private final Clock clock;

    FollowUnits(Aggregates<Task> tasks, Units units, Clock clock) {
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
    }

    public void changed(UnitTold told, Received event) {
        units.keep(told, event);
        follow(naming(told));
    }

    public void ended(UnitTold told, Received event) {
        units.keepEnded(told, event);
        follow(naming(told));
    }

    /** What has become of the units of one plan's tasks since it named them. */
    public void ofPlan(String plan) {
        follow(eq("state.work.plan", plan));
    }

    private static Bson naming(UnitTold told) {
        var unit = told.unit().id();
        var reviewed =
                and(
                        eq("state.work.authority", told.unit().authority()),
                        eq("state.work.standingBody.id", unit));
        return or(eq("state.work.concerns", unit), reviewed);
    }

    private void follow(Bson which) {
        var last = "";
        List<Stored<Task>> page;
        do {
            var further = and(which, in("state.status", TaskStatus.OPEN), gt("_id", last));
            page = tasks.find(further, Sorts.ascending("_id"), PAGE);
            var known = units.of(named(page)).values();
            for (var stored : page) {
                if (ahead(stored.state(), known).isPresent()) {
                    follow(stored.id());
                }
                last = stored.id();
            }
        } while (page.size() == PAGE);
    }

    /** Step by step, each marked as the effect of the last that was told of its unit. */
    private void follow(String id) {
        for (var step = 0; step < LONGEST_CHAIN; step++) {
            var task = tasks.find(id).orElseThrow().state();
            var ahead = ahead(task, units.of(task.work().named()).values());
            if (ahead.isEmpty() || !follow(id, ahead.get())) {
                return;
            }
        }
    }

    private boolean follow(String id, Unit unit) {
        var told = unit.told();
        return told != null && tasks.changeOn(told, id, task -> after(task, unit.id()));
    }

    private Change<Task> after(Task task, String unit) {
        var known = units.of(List.of(unit)).get(unit);
        return known == null ? Change.none(task) : task.after(known, clock.instant());
    }

    /** A unit of which the task does not show yet what became of it. */
    private Optional<Unit> ahead(Task task, Collection<Unit> known) {
        var named = task.work().named();
        return known.stream()
                .filter(unit -> named.contains(unit.id()))
                .filter(unit -> !task.after(unit, clock.instant()).events().isEmpty())
                .findFirst();
    }

    private static Collection<String> named(List<Stored<Task>> page) {
        var named = new HashSet<String>();
        page.forEach(stored -> named.addAll(stored.state().work().named()));
        return named;
    }
}
