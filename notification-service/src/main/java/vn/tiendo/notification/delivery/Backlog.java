package vn.tiendo.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/**
 * Whether all was heard that happened while this instance was away. Before that no mail is sent: a
 * task may have been finished meanwhile.
 */
final class Backlog {

    /** Given by eventing: records behind, -1 where the broker is away. */
    private static final String LAG = "tiendo.consumer.lag";

    private final MeterRegistry registry;
    private final long giveUpAt;
    private volatile boolean known;

    /**
     * @param atMost after this the mails go out with what is known: a consumer that never catches up
     *     must not silence all reminders
     */
    Backlog(MeterRegistry registry, Duration atMost) {
        this.registry = registry;
        this.giveUpAt = System.nanoTime() + atMost.toNanos();
    }

    boolean isKnown() {
        if (!known) {
            known = System.nanoTime() - giveUpAt >= 0 || caughtUp();
        }
        return known;
    }

    private boolean caughtUp() {
        var lag = registry.find(LAG).gauge();
        return lag == null || lag.value() == 0;
    }
}
