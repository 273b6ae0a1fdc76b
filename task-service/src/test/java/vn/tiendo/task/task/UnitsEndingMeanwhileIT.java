package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.SomeUnit;
import vn.tiendo.task.unit.Ending;
import vn.tiendo.task.unit.Unit;
import vn.tiendo.task.unit.UnitTold;
import vn.tiendo.task.unit.Units;

/** A unit ends while a task is being given to it: nobody who looks for its tasks finds that one yet. */
class UnitsEndingMeanwhileIT extends RunningTaskService {

    @Autowired private Aggregates<Unit> copies;
    @Autowired private Aggregates<Task> tasks;
    @Autowired private Units units;
    @Autowired private Clock clock;

    @Test
    void who_carries_on_and_ends_between_a_decision_and_its_write_is_followed_too() {
        var old = known(SomeUnit.registered());
        var next = known(SomeUnit.registered());
        var last = known(SomeUnit.registered());
        var task = taskOf(aPlan().with(List.of(old), "2027-03-31").published());

        keepMerged(old, next);
        var followUnits =
                new FollowUnits(afterTheFirstDecision(() -> keepMerged(next, last)), units, clock);
        followUnits.ofTask(task);

        assertThat(tasks.find(task).orElseThrow().state().work().leads())
                .singleElement()
                .satisfies(lead -> assertThat(lead.id()).isEqualTo(last.id()));
    }

    private SomeUnit known(SomeUnit unit) {
        eventually().until(() -> copies.find(unit.id()).isPresent());
        return unit;
    }

    /** As it is kept before its tasks are looked for. */
    private void keepMerged(SomeUnit unit, SomeUnit into) {
        var copy = copies.find(unit.id()).orElseThrow().state();
        var heir = copies.find(into.id()).orElseThrow().state().ref();
        var ending = new Ending(Ending.How.MERGED, LocalDate.parse("2026-07-01"), List.of(heir));
        var told =
                new UnitTold.Told(
                        copy.id(),
                        copy.authority(),
                        copy.name(),
                        copy.kind(),
                        copy.path(),
                        copy.opened(),
                        ending,
                        null);
        var event =
                new Received(
                        "end-" + copy.id(),
                        "plan-service",
                        UnitTold.MERGED,
                        copy.id(),
                        2,
                        Instant.parse("2026-07-01T00:00:00Z"));
        units.keepEnded(new UnitTold(told), event);
    }

    @SuppressWarnings("unchecked") // the proxy is one of tasks
    private Aggregates<Task> afterTheFirstDecision(Runnable meanwhile) {
        var first = new AtomicBoolean(true);
        return (Aggregates<Task>)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Aggregates.class},
                        (proxy, method, args) -> {
                            if (method.getName().equals("changeOn") && first.getAndSet(false)) {
                                var decide = (Function<Task, Change<Task>>) args[2];
                                args[2] =
                                        (Function<Task, Change<Task>>)
                                                task -> {
                                                    var decided = decide.apply(task);
                                                    meanwhile.run();
                                                    return decided;
                                                };
                            }
                            try {
                                return method.invoke(tasks, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
