package vn.tiendo.eventing.wiring;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.tiendo.eventing.readmodel.ReadModels;

/** Looks after the read models while the application runs. */
final class ReadModelLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelLifecycle.class);
    private static final long PAUSE_MILLIS = 500;

    private final ReadModels models;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        var thread = new Thread(task, "read-models");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile boolean running;

    ReadModelLifecycle(ReadModels models) {
        this.models = models;
    }

    @Override
    public void start() {
        running = true;
        rounds.scheduleWithFixedDelay(this::align, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void align() {
        try {
            models.align();
        } catch (RuntimeException | Error e) {
            LOG.warn("The read models go on after: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(10, TimeUnit.SECONDS)) {
                rounds.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        models.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** As late as the bindings, and stopped as early: the relays still tell what an effect brought. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1000;
    }
}
