package vn.tiendo.eventing.trace;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The trail of an event through the logs, under the logger {@code tiendo.trail} at DEBUG: stored with
 * its change, sent to its topic, consumed. All lines of one command carry its trace id.
 */
public final class Trail {

    private static final Logger LOG = LoggerFactory.getLogger("tiendo.trail");

    private Trail() {}

    public static void stored(String type, long sequence, String subject) {
        LOG.debug("stored {} {} of {}", type, sequence, subject);
    }

    public static void sent(String type, long sequence, String subject, String topic) {
        LOG.debug("sent {} {} of {} to {}", type, sequence, subject, topic);
    }

    public static void consumed(String type, long sequence, String subject, String topic) {
        LOG.debug("consumed {} {} of {} from {}", type, sequence, subject, topic);
    }

    /** A type that the service has no use for. */
    public static void passedOver(String type, String subject) {
        LOG.debug("passed over {} of {}", type, subject);
    }
}
