package vn.tiendo.task.assignment;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.task.assignment.TasksOfPlan.Registration;
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.task.Amendment;
import vn.tiendo.task.task.FollowUnits;
import vn.tiendo.task.task.ReviseDueDates;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.unit.Succession;
import vn.tiendo.task.unit.Units;
import vn.tiendo.task.workingday.Calendars;
import vn.tiendo.task.workingday.VietnamTime;

/**
 * Makes the tasks of an amended plan what it says now: new ones are given, others revised or taken
 * away. May be repeated, and nothing is written to a task of which the plan says the same.
 */
@Service
public class AmendTasks {
    private final Aggregates<Assignment> assignments;
    private final Aggregates<Task> tasks;
    private final TasksInPlan tasksInPlan;
    private final Calendars calendars;
    private final DeadlinePolicy policy;
    private final ReviseDueDates reviseDueDates;
    private final FollowUnits followUnits;
    private final Units units;

    AmendTasks(
            Aggregates<Assignment> assignments,
            Aggregates<Task> tasks,
            TasksInPlan tasksInPlan,
            Calendars calendars,
            DeadlinePolicy policy,
            ReviseDueDates reviseDueDates,
            FollowUnits followUnits,
            Units units) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.tasksInPlan = tasksInPlan;
        this.calendars = calendars;
        this.policy = policy;
        this.reviseDueDates = reviseDueDates;
        this.followUnits = followUnits;
        this.units = units;
    }

    public void of(PlanAmended amended, Received event) {
        var plan = amended.plan();
        var issuedOn =
                Objects.requireNonNullElseGet(
                        amended.amendment().issuedOn(), () -> VietnamTime.dayOf(event.time()));
        var following =
                TasksOfPlan.of(
                        amended.text(),
                        calendars.of(plan.authority()),
                        policy,
                        new Registration(issuedOn, event.time()));
        var stored = tasksInPlan.all(plan.id());
        var succession = units.successionOf(named(stored, following.values()));
        var counterparts = Counterparts.of(states(following), stored, succession);
        var assignment =
                new Assignment(
                        plan.id(), plan.authority(), plan.interior(), counterparts.expected());
        assignments.putOn(event, plan.id(), before -> Change.none(assignment));
        var amendment =
                new Amendment(
                        Objects.requireNonNullElse(plan.version(), 0),
                        amended.amendment().reason(),
                        event.time());
        tasksInPlan.each(
                plan.id(),
                one -> {
                    var wanted = counterparts.wantedBy(one.id()).map(following::get);
                    var asked = new Asked(wanted.map(Change::state).orElse(null), amendment);
                    if (!asked.of(one.state(), succession).state().equals(one.state())) {
                        // the units are read after the task, as whoever lets tasks follow them does
                        tasks.changeOn(
                                event,
                                one.id(),
                                task ->
                                        followUnits.together(
                                                asked.of(task, succession(asked, task))));
                    }
                });
        following.keySet().removeIf(counterparts::isMet);
        tasks.createAllOn(event, following);
        // a calendar or a unit's end that came meanwhile, on another topic, did not see these tasks
        reviseDueDates.ofPlan(plan.id());
        followUnits.ofPlan(plan.id());
    }

    private Succession succession(Asked asked, Task task) {
        var named = new HashSet<>(task.work().named());
        named.addAll(asked.named());
        return units.successionOf(named);
    }

    private static Map<String, Task> states(Map<String, Change<Task>> following) {
        var states = new LinkedHashMap<String, Task>();
        following.forEach((id, change) -> states.put(id, change.state()));
        return states;
    }

    private static Set<String> named(List<Task> stored, Collection<Change<Task>> following) {
        return Stream.concat(stored.stream(), following.stream().map(Change::state))
                .flatMap(task -> task.work().named().stream())
                .collect(Collectors.toSet());
    }

    /** What the amended plan asks of one task; nothing where it has none such any more. */
    private record Asked(@Nullable Task wanted, Amendment amendment) {

        Change<Task> of(Task task, Succession succession) {
            return wanted == null
                    ? task.takenAway(amendment)
                    : task.amended(task.wanted(wanted, succession), amendment);
        }

        Set<String> named() {
            return wanted == null ? Set.of() : wanted.work().named();
        }
    }
}
