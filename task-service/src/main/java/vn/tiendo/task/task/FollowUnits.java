package vn.tiendo.task.task;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
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
import vn.tiendo.task.unit.Succession;
import vn.tiendo.task.unit.Unit;
import vn.tiendo.task.unit.UnitTold;
import vn.tiendo.task.unit.Units;

/**
 * Lets running tasks follow the units that they name: to who carries on where one has ended, to its
 * new name where it got one. May be repeated.
 *
 * <p>Plans come on another topic, and one may be published while its units end. Each decision
 * therefore reads the units after the task that it decides on, a unit is kept before its tasks are
 * looked for, and a plan's tasks are looked at again when they are there. All units of a task are
 * followed to the end in one change, so that it ends the same whichever came first.
 */
@Service
public class FollowUnits {
    private static final int PAGE = 200;

    /** Each begins where a unit ended while the last was being written; more than a day may see. */
    private static final int ROUNDS = 20;

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

    /** What became of its units while somebody else changed the task. */
    void ofTask(String task) {
        follow(eq("_id", task));
    }

    private static Bson naming(UnitTold told) {
        var unit = told.unit().id();
        var reviewed =
                and(
                        eq("state.work.authority", told.unit().authority()),
                        eq("state.work.standingBody.id", unit));
        return or(eq("state.work.concerns", unit), reviewed);
    }

    /**
     * The same with what became of the units since: where a task is open again, it comes to those who
     * carry on in that very change, as it has seen their ends already.
     */
    public Change<Task> together(Change<Task> change) {
        var succession = units.successionOf(change.state().work().named());
        return Reassigning.together(change, succession, clock.instant());
    }

    private void follow(Bson which) {
        var open = and(in("state.status", TaskStatus.OPEN), ne("state.planClosed", true));
        var last = "";
        List<Stored<Task>> page;
        do {
            var further = and(which, open, gt("_id", last));
            page = tasks.find(further, Sorts.ascending("_id"), PAGE);
            var succession = units.successionOf(named(page));
            for (var stored : page) {
                if (isBehind(stored.state(), succession)) {
                    followToTheEnd(stored);
                }
                last = stored.id();
            }
        } while (page.size() == PAGE);
    }

    /**
     * Until nothing is behind: who carries on may end between a decision and its write, and whoever
     * lets its tasks follow then does not find this one, which does not name it yet.
     */
    private void followToTheEnd(Stored<Task> found) {
        var task = Optional.of(found);
        for (int round = 0; round < ROUNDS && task.isPresent(); round++) {
            var succession = units.successionOf(task.get().state().work().named());
            if (!isBehind(task.get().state(), succession) || !follow(found.id(), succession)) {
                return;
            }
            task = tasks.find(found.id());
        }
    }

    /** Marked as the effect of what was told of a unit that the task has not seen; there is one. */
    private boolean follow(String id, Succession succession) {
        return succession.units().stream()
                .map(Unit::told)
                .anyMatch(told -> told != null && tasks.changeOn(told, id, this::following));
    }

    /** Read after the task. */
    private Change<Task> following(Task task) {
        return task.following(units.successionOf(task.work().named()), clock.instant());
    }

    private boolean isBehind(Task task, Succession succession) {
        return !task.following(succession, clock.instant()).events().isEmpty();
    }

    private static Collection<String> named(List<Stored<Task>> page) {
        var named = new HashSet<String>();
        page.forEach(stored -> named.addAll(stored.state().work().named()));
        return named;
    }
}
