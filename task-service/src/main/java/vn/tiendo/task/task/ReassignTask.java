package vn.tiendo.task.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.unit.Unit;
import vn.tiendo.task.unit.UnitRef;
import vn.tiendo.task.unit.Units;
import vn.tiendo.task.workingday.VietnamTime;

/** The standing body gives a running task to others. */
@Service
public class ReassignTask {
    private final Aggregates<Task> tasks;
    private final TaskSight sight;
    private final Units units;
    private final FollowUnits followUnits;
    private final Clock clock;

    ReassignTask(
            Aggregates<Task> tasks,
            TaskSight sight,
            Units units,
            FollowUnits followUnits,
            Clock clock) {
        this.tasks = tasks;
        this.sight = sight;
        this.units = units;
        this.followUnits = followUnits;
        this.clock = clock;
    }

    /**
     * To whom, and why.
     *
     * @param coordinating null where those who contribute stay
     */
    public record Wish(List<String> leads, @Nullable List<String> coordinating, String reason) {}

    public Committed<Task> of(
            String id,
            Wish wish,
            Caller caller,
            Command command,
            Function<Stored<Task>, Answer> answer) {
        var work = sight.require(id, caller).state().work();
        caller.require(Role.PLAN_MANAGER);
        caller.requireAuthority(work.authority());
        var now = clock.instant();
        var given =
                tasks.change(
                        id,
                        command,
                        // the units are read after the task: one that ends now is refused, or
                        // followed
                        task ->
                                task.reassign(
                                        holders(task, wish), wish.reason(), caller.name(), now),
                        answer);
        followUnits.ofTask(id);
        return given;
    }

    private Holders holders(Task task, Wish wish) {
        var authority = task.work().authority();
        var coordinating = wish.coordinating();
        return new Holders(
                standing(wish.leads(), authority),
                coordinating == null
                        ? task.work().coordinating()
                        : standing(coordinating, authority));
    }

    private List<UnitRef> standing(List<String> ids, String authority) {
        var known = units.of(ids);
        var today = VietnamTime.dayOf(clock.instant());
        var standing = new ArrayList<UnitRef>();
        for (var id : ids) {
            var unit = known.get(id);
            if (unit == null) {
                throw new NoSuchUnit(id);
            }
            standing.add(holder(unit, authority, today));
        }
        return standing;
    }

    /** A single unit of the authority whose plan it is, which stands on that day. */
    static UnitRef holder(Unit unit, String authority, LocalDate today) {
        var ref = unit.ref();
        if (!authority.equals(unit.authority())) {
            throw new UnitOfAnotherAuthority(ref.name());
        }
        if (!unit.isSingle()) {
            throw new NotASingleUnit(ref.name());
        }
        if (unit.ended()) {
            throw new UnitHasEnded(ref.name());
        }
        var opened = unit.opened();
        if (opened != null && opened.isAfter(today)) {
            throw new UnitNotOpenYet(ref.name(), opened);
        }
        return ref;
    }
}
