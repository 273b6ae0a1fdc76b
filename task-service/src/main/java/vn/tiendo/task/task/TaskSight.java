package vn.tiendo.task.task;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.unit.Units;

/**
 * Who sees which task: a unit those that name it or a unit below it, or have, whoever watches over an
 * authority all of that authority. What a caller does not see is not there for it.
 */
@Service
public class TaskSight {
    private final Aggregates<Task> tasks;
    private final Units units;

    TaskSight(Aggregates<Task> tasks, Units units) {
        this.tasks = tasks;
        this.units = units;
    }

    /**
     * @throws NoSuchTask if it is not there for this caller
     */
    public Stored<Task> require(String id, Caller caller) {
        requireKnownUnit(caller);
        return tasks.find(id)
                .filter(stored -> sees(caller, stored.state()))
                .orElseThrow(NoSuchTask::new);
    }

    /** The same, for the standing body, which decides on what units hand in. */
    void requireToDecide(String id, Caller caller) {
        var work = require(id, caller).state().work();
        caller.require(Role.PLAN_MANAGER);
        caller.requireAuthority(work.authority());
    }

    Bson of(Caller caller) {
        requireKnownUnit(caller);
        var named =
                or(eq("state.work.concerns", caller.unit()), eq("state.formerly", caller.unit()));
        return watches(caller) ? or(eq("state.work.authority", caller.authority()), named) : named;
    }

    private static boolean sees(Caller caller, Task task) {
        var work = task.work();
        return work.concerns(caller.unit())
                || task.formerly().contains(caller.unit())
                || (watches(caller) && work.authority().equals(caller.authority()));
    }

    private static boolean watches(Caller caller) {
        return caller.is(Role.PLAN_MANAGER) || caller.is(Role.SUPERVISOR);
    }

    /** Asked of those who speak for a unit; others see by authority, or nothing. */
    private void requireKnownUnit(Caller caller) {
        if (!watches(caller) && (caller.is(Role.UNIT_OFFICER) || caller.is(Role.UNIT_HEAD))) {
            units.requireKnown(caller.unit());
        }
    }
}
