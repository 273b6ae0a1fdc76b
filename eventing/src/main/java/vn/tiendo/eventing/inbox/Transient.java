package vn.tiendo.eventing.inbox;

import java.util.Set;
import org.apache.kafka.common.KafkaException;
import vn.tiendo.eventing.error.OutboxFull;
import vn.tiendo.eventing.error.TooBusy;
import vn.tiendo.eventing.store.Outage;

/** Tells what passes by itself from what does not. */
final class Transient {

    private static final Set<Class<?>> PASSING = Set.of(OutboxFull.class, TooBusy.class);

    private Transient() {}

    static boolean is(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (Outage.isOne(cause)
                    || cause instanceof KafkaException
                    || PASSING.contains(cause.getClass())
                    || cause instanceof InterruptedException) {
                return true;
            }
        }
        return false;
    }
}
