package vn.tiendo.eventing.restore;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with a store that was restored to an older point. What the service itself had consumed
 * since is consumed again; then every aggregate is lifted above the sequences that were told of it.
 * What was told after the point of restore stays with those who heard it, until the aggregate is told
 * of again. May be repeated: what is done is passed over.
 */
public final class Resumption {

    private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);

    private final RestoreGuards guards;
    private final Rehearing rehearing;
    private volatile State state = new State(false, null, null);

    public Resumption(RestoreGuards guards, Rehearing rehearing) {
        this.guards = guards;
        this.rehearing = rehearing;
    }

    /**
     * How far it came.
     *
     * @param outcome of the last one that ended well
     * @param failure of the last one, in words
     */
    public record State(boolean running, @Nullable Outcome outcome, @Nullable String failure) {}

    /**
     * @param lifted aggregates that are there, at an older sequence than was told
     * @param gone aggregates that were told of and are not there
     */
    public record Outcome(int lifted, int gone) {

        Outcome plus(Outcome other) {
            return new Outcome(lifted + other.lifted, gone + other.gone);
        }
    }

    public State state() {
        return state;
    }

    /** Begins in the background; does nothing while it goes on, or where nothing was restored. */
    public synchronized State begin() {
        if (!state.running() && guards.older() > 0) {
            state = new State(true, null, null);
            var thread = new Thread(this::run, "resumption");
            thread.setDaemon(true);
            thread.start();
        }
        return state;
    }

    private void run() {
        try {
            var outcome = resume();
            LOG.info("Resumed after a restore: {}", outcome);
            state = new State(false, outcome, null);
        } catch (RuntimeException e) {
            LOG.warn("The resumption failed and may be repeated", e);
            state = new State(false, null, e.getMessage());
        }
    }

    private Outcome resume() {
        rehearing.begin();
        while (rehearing.underWay()) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        var outcome =
                guards.all().stream().map(this::lift).reduce(new Outcome(0, 0), Outcome::plus);
        guards.all().forEach(RestoreGuard::lookAgain);
        return outcome;
    }

    private Outcome lift(RestoreGuard guard) {
        var ever = guard.history().ever();
        ever.entrySet()
                .removeIf(
                        one ->
                                guards.floors().of(guard.topic(), one.getKey())
                                        >= one.getValue().sequence());
        var older = guard.store().olderThan(ever);
        var told = guard.history().of(older);
        var lifted = 0;
        for (var id : older) {
            var history = told.getOrDefault(id, Map.of());
            var there = lift(guard, id, history);
            if (!there) {
                var last = history.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
                guards.floors().put(guard.topic(), id, last);
                // it may have been created while nobody knew of a floor
                there = lift(guard, id, history);
            }
            lifted += there ? 1 : 0;
            LOG.warn("{} of {}: {}", id, guard.topic(), there ? "lifted" : "gone");
        }
        return new Outcome(lifted, older.size() - lifted);
    }

    private static boolean lift(RestoreGuard guard, String id, Map<Long, Instant> history) {
        return guard.store().collections().stream()
                .anyMatch(collection -> Lift.above(collection, id, history));
    }
}
