package vn.tiendo.eventing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A moment of business time at which something is to be looked at, named by its owner. */
public record Timer(String name, Instant fireAt) {

    /** Stores keep milliseconds; rounded up, as a timer never fires early. */
    public Timer {
        var millis = fireAt.truncatedTo(ChronoUnit.MILLIS);
        fireAt = millis.equals(fireAt) ? fireAt : millis.plusMillis(1);
    }
}
