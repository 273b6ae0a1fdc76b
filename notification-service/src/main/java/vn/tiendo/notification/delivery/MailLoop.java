package vn.tiendo.notification.delivery;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.tiendo.notification.delivery.SendNextMail.Round;

/** Sends mails as long as the service runs, a few side by side; pauses while no server answers. */
final class MailLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailLoop.class);

    private final SendNextMail sending;
    private final Backlog backlog;
    private final MailSettings settings;
    private final AtomicInteger failures = new AtomicInteger();
    private @Nullable ScheduledExecutorService threads;

    MailLoop(SendNextMail sending, Backlog backlog, MailSettings settings) {
        this.sending = sending;
        this.backlog = backlog;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newScheduledThreadPool(settings.senders());
        threads = started;
        for (int i = 0; i < settings.senders(); i++) {
            next(started, settings.poll());
        }
    }

    private void next(ScheduledExecutorService executor, Duration pause) {
        try {
            executor.schedule(
                    () -> next(executor, round()), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("stopped");
        }
    }

    /** How long to wait before the next round. */
    private Duration round() {
        try {
            if (!backlog.isKnown()) {
                return settings.poll();
            }
            var round = sending.run();
            if (round == Round.UNREACHABLE) {
                return settings.pauseAfter(failures.incrementAndGet());
            }
            if (round == Round.WORKED) {
                failures.set(0);
                return Duration.ZERO;
            }
            return settings.poll();
        } catch (RuntimeException e) {
            // The store is away: what was under way is taken over when its lease is over.
            LOG.warn("mails wait: {}", e.toString());
            return settings.pauseAfter(failures.incrementAndGet());
        }
    }

    @Override
    public synchronized void stop() {
        if (threads != null) {
            threads.shutdown();
            try {
                // A mail that is being handed over is better finished than repeated.
                if (!threads.awaitTermination(15, TimeUnit.SECONDS)) {
                    threads.shutdownNow();
                }
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
            }
            threads = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }
}
