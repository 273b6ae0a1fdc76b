package vn.tiendo.local.supervisor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.process.ProcessIdentity;

/** Looks after one part: a first start that may fail, then as many more as it takes. */
final class Watch {

    private final Part part;
    private final Supervisor.Listener listener;
    private final Consumer<PartStatus> changed;
    private final InstantSource clock;
    private final CompletableFuture<Duration> up = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private int restarts;

    Watch(
            Part part,
            Supervisor.Listener listener,
            Consumer<PartStatus> changed,
            InstantSource clock) {
        this.part = part;
        this.listener = listener;
        this.changed = changed;
        this.clock = clock;
        this.thread = new Thread(this::run, "watch-" + part.name());
        thread.setDaemon(true);
    }

    /** Completed with the time that the first start took. */
    CompletableFuture<Duration> begin() {
        tell(PartStatus.State.STARTING);
        thread.start();
        return up;
    }

    /** Returns when nothing of the part runs any more. */
    void stop() {
        stopping.countDown();
        do {
            // Again and again, as the thread may be about to start it just now.
            part.stop();
        } while (!ended(thread));
        part.stop();
        tell(PartStatus.State.STOPPED);
    }

    private void run() {
        long begun = System.nanoTime();
        try {
            startPart();
        } catch (PartFailed failed) {
            up.completeExceptionally(failed);
            return;
        }
        tell(PartStatus.State.UP);
        up.complete(Duration.ofNanos(System.nanoTime() - begun));
        keepUp();
    }

    private void keepUp() {
        var backOff = BackOff.fresh();
        while (stopping.getCount() > 0 && part.child().isPresent()) {
            long begun = System.nanoTime();
            Child ended = part.child().get().exited().join();
            if (stopping.getCount() == 0) {
                return;
            }
            listener.ended(part, ended);
            tell(PartStatus.State.RESTARTING);
            backOff = restart(backOff.after(Duration.ofNanos(System.nanoTime() - begun)));
        }
    }

    private BackOff restart(BackOff first) {
        var backOff = first;
        while (!waits(backOff.next())) {
            try {
                startPart();
                restarts++;
                tell(PartStatus.State.UP);
                listener.restarted(part);
                return backOff;
            } catch (PartFailed failed) {
                listener.failedAgain(part, failed);
                backOff = backOff.after(Duration.ZERO);
            }
        }
        return backOff;
    }

    /** Whatever goes wrong is a failure to tell of: this thread must not die of it in silence. */
    private void startPart() {
        try {
            part.start();
        } catch (PartFailed failed) {
            throw failed;
        } catch (RuntimeException e) {
            throw new PartFailed(part.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** True if it was told to stop meanwhile. */
    private boolean waits(Duration duration) {
        try {
            return stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void tell(PartStatus.State state) {
        ProcessIdentity process =
                part.child()
                        .filter(Child::alive)
                        .flatMap(child -> ProcessHandle.of(child.pid()))
                        .map(ProcessIdentity::of)
                        .orElse(null);
        changed.accept(
                new PartStatus(
                        part.name(), part.port(), state, process, clock.instant(), restarts));
    }

    private static boolean ended(Thread thread) {
        try {
            thread.join(100);
            return !thread.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
