package vn.tiendo.eventing.wiring;

import java.util.Map;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Comes again with the same record for as long as it takes. The inbox throws outages only; the
 * default handler would log and skip after ten attempts, and skip some errors at once.
 */
final class BlockingErrors {

    private BlockingErrors() {}

    static DefaultErrorHandler handler() {
        var backOff = new ExponentialBackOff(100, 2);
        backOff.setMaxInterval(5000);
        backOff.setMaxElapsedTime(Long.MAX_VALUE);
        backOff.setMaxAttempts(Long.MAX_VALUE);
        var handler = new DefaultErrorHandler(backOff);
        handler.setClassifications(Map.of(), true);
        return handler;
    }
}
