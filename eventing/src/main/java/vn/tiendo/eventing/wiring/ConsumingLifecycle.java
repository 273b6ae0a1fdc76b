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

    /** After a death so much is heard again: what was seen changes nothing. */
    private static final int NOTED_EACH = 6;

    private final OwnFeed own;
    private final ReadModels models;
    private final StreamFeed feed;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        var thread = new Thread(task, "consuming");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile boolean running;
    private int round;

    ConsumingLifecycle(OwnFeed own, ReadModels models, StreamFeed feed) {
        this.own = own;
        this.models = models;
        this.feed = feed;
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
            noteNowAndThen();
        } catch (RuntimeException | Error e) {
            LOG.warn("Consuming goes on after: {}", e.toString());
        }
    }

    private void noteNowAndThen() {
        if (++round % NOTED_EACH == 0) {
            feed.note();
        }
    }

    @Override
    public void stop() {
        running = false;
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(2, TimeUnit.SECONDS)) {
                rounds.shutdownNow();
                rounds.awaitTermination(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (rounds.isTerminated()) {
            feed.close();
            own.close();
            models.close();
        } else {
            // it is inside a binding to a broker that went away: the context ends that
            LOG.info("Consuming is ended with the application");
        }
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
