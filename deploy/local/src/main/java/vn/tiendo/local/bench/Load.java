package vn.tiendo.local.bench;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Callers that call at the same time, each one thing after the other, until this is closed.
 *
 * <p>At a pace, a call's time runs from the moment at which it was to begin: who had to wait for the
 * answer before has waited too.
 */
final class Load implements AutoCloseable {

    /** A call of one of the callers. */
    interface Call {

        /** Throws, or returns false, where it was refused. */
        boolean made(int caller, int round) throws Exception;
    }

    private final ExecutorService threads;
    private volatile Latencies phase = new Latencies();
    private volatile boolean running = true;

    private Load(int callers, long intervalNanos, Call call) {
        threads = Executors.newFixedThreadPool(callers);
        var start = System.nanoTime();
        for (var caller = 0; caller < callers; caller++) {
            var own = caller;
            var first = start + intervalNanos * caller / callers;
            threads.execute(() -> callAgainAndAgain(own, first, intervalNanos, call));
        }
    }

    /** So many calls a second by all of them together. */
    static Load paced(int callers, int perSecond, Call call) {
        return new Load(callers, TimeUnit.SECONDS.toNanos(1) * callers / perSecond, call);
    }

    /** As fast as they are answered. */
    static Load unpaced(int callers, Call call) {
        return new Load(callers, 0, call);
    }

    /** Ends the phase that ran and begins another. */
    Summary nextPhase() {
        var ended = phase;
        phase = new Latencies();
        return ended.summary();
    }

    /** What the next so many seconds feel like. */
    Summary during(Duration length) {
        nextPhase();
        pauseUntil(System.nanoTime() + length.toNanos());
        return nextPhase();
    }

    private void callAgainAndAgain(int caller, long first, long interval, Call call) {
        var due = first;
        for (var round = 0; running; round++) {
            pauseUntil(due);
            var begun = interval == 0 ? System.nanoTime() : due;
            try {
                if (call.made(caller, round)) {
                    phase.answered(System.nanoTime() - begun);
                } else {
                    phase.refused();
                }
            } catch (Exception e) {
                phase.refused();
            }
            due += interval;
        }
    }

    private static void pauseUntil(long moment) {
        for (var left = moment - System.nanoTime();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        running = false;
        threads.shutdownNow();
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
