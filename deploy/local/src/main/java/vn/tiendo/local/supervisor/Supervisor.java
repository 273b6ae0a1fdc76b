package vn.tiendo.local.supervisor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.PartFailed;

/** Starts parts and keeps them running until they are stopped. */
public final class Supervisor {

    /** What happens to parts after they were up once. */
    public interface Listener {

        void ended(Part part, Child child);

        void restarted(Part part);

        void failedAgain(Part part, PartFailed failure);
    }

    private final Listener listener;
    private final Consumer<List<PartStatus>> changed;
    private final InstantSource clock;
    private volatile boolean closed;
    private final Map<String, Watch> watches = new ConcurrentHashMap<>();
    private final Map<String, PartStatus> statuses = new LinkedHashMap<>();

    /** A supervisor that tells {@code changed} the state of all parts whenever one changes. */
    public Supervisor(Listener listener, Consumer<List<PartStatus>> changed, InstantSource clock) {
        this.listener = listener;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Starts the part and looks after it from then on.
     *
     * @return completed with the time it took; exceptionally with {@link PartFailed} if the first start
     *     failed, which is not tried again
     */
    public CompletableFuture<Duration> start(Part part) {
        var watch = new Watch(part, listener, this::note, clock);
        if (closed) {
            return CompletableFuture.failedFuture(new PartFailed("Stopped while starting."));
        }
        if (watches.putIfAbsent(part.name(), watch) != null) {
            throw new IllegalStateException(part.name() + " is being looked after already.");
        }
        return watch.begin();
    }

    /** From now on nothing new is started; what runs is left to {@link #stop}. */
    public void close() {
        closed = true;
    }

    /** Stops these side by side; returns when none of them runs any more. */
    public void stop(Collection<String> names) {
        List<Watch> stopped = new ArrayList<>();
        for (String name : names) {
            Watch watch = watches.remove(name);
            if (watch != null) {
                stopped.add(watch);
            }
        }
        if (stopped.isEmpty()) {
            return;
        }
        var threads = Executors.newFixedThreadPool(stopped.size());
        CompletableFuture.allOf(
                        stopped.stream()
                                .map(watch -> CompletableFuture.runAsync(watch::stop, threads))
                                .toArray(CompletableFuture[]::new))
                .join();
        threads.shutdown();
    }

    public synchronized List<PartStatus> statuses() {
        return List.copyOf(statuses.values());
    }

    private synchronized void note(PartStatus status) {
        statuses.put(status.name(), status);
        changed.accept(List.copyOf(statuses.values()));
    }
}
