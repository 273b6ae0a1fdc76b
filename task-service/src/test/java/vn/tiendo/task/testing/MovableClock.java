package vn.tiendo.task.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import vn.tiendo.task.workingday.VietnamTime;

/** Business time that a test moves, forward only as everywhere. */
public final class MovableClock extends Clock {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-01-06T02:00:00Z"));

    public void moveTo(Instant later) {
        now.accumulateAndGet(later, (one, other) -> one.isAfter(other) ? one : other);
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
