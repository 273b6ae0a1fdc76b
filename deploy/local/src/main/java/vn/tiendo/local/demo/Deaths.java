package vn.tiendo.local.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.tiendo.local.supervisor.PartStatus;
import vn.tiendo.local.system.LocalSystem;

/**
 * Kills every process of a system in the middle of the work, one after the other, as {@code kill -9}
 * does. Store and broker die twice: while people work, and while timers ring.
 */
final class Deaths {

    /** Long enough for a step to be under way, and shorter than any of these. */
    private static final Duration UNDER_WAY = Duration.ofMillis(300);

    private static final List<Death> IN_TURN =
            List.of(
                    new Death("register the units it names", "plan-service"),
                    new Death("give seats, accounts and clients", "portal"),
                    new Death("publish the plan, assign its tasks", "task-service"),
                    new Death("time goes on", "notification-service"),
                    new Death("departments submit, the standing body reviews", "store"),
                    new Death("departments submit, the standing body reviews", "broker"),
                    new Death("the quarter's cut-off passes", "broker"),
                    new Death("units hand in their reports", "report-service"),
                    new Death("the quarter's deadlines pass", "store"));

    private final List<Death> due;
    private final Consumer<Death> kill;
    private final Executor inAMoment;
    private final List<Death> met = new ArrayList<>();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /** In the order of the steps. */
    Deaths(List<Death> due, Consumer<Death> kill, Executor inAMoment) {
        this.due = new ArrayList<>(due);
        this.kill = kill;
        this.inAMoment = inAMoment;
    }

    static Deaths none() {
        return new Deaths(List.of(), death -> {}, Runnable::run);
    }

    /**
     * @param system which runs; what is no process of its own, as a store of others, is left alone
     * @param lines told of each kill
     */
    static Deaths inTurn(LocalSystem system, Consumer<String> lines) {
        var processes =
                system.parts().stream()
                        .filter(part -> Objects.nonNull(part.process()))
                        .map(PartStatus::name)
                        .collect(Collectors.toSet());
        return new Deaths(
                IN_TURN.stream().filter(death -> processes.contains(death.part())).toList(),
                death -> {
                    lines.accept("kill -9 " + death.part() + ", while: " + death.step());
                    system.kill(death.part());
                },
                CompletableFuture.delayedExecutor(UNDER_WAY.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** To be told of each step that begins. */
    void during(String step) {
        if (!due.isEmpty() && due.get(0).step().equals(step)) {
            var death = due.remove(0);
            met.add(death);
            last = last.thenRunAsync(() -> kill.accept(death), inAMoment);
        }
    }

    /** The parts that were killed, in order, when the last of them has ended. */
    Set<String> parts() {
        last.join();
        if (!due.isEmpty()) {
            throw new IllegalStateException("there was no step for " + due);
        }
        return met.stream().map(Death::part).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who dies in which step. */
    record Death(String step, String part) {}
}
