package vn.tiendo.eventing.wiring;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.tiendo.eventing.readmodel.ReadModels;

/**
 * Consumes while the application runs. It begins in the background: a service whose broker is away has
 * commands to take.
 */
final class ConsumingLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumingLifecycle.class);
    private static final long PAUSE_MILLIS = 500;

    private final OwnFeed own;
    private final ReadModels models;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        var thread = new Thread(task, "consuming");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile boolean running;

    ConsumingLifecycle(OwnFeed own, ReadModels models) {
        this.own = own;
        this.models = models;
    }

    @Override
    public void start() {
        running = true;
        rounds.scheduleWithFixedDelay(this::round, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            own.open();
            models.align();
        } catch (RuntimeException | Error e) {
            LOG.warn("Consuming goes on after: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(2, TimeUnit.SECONDS)) {
                rounds.shutdownNow();
                rounds.awaitTermination(3, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        own.close();
        models.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the relays, and stopped before them: they still tell what an effect brought. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1000;
    }
}
