package vn.tiendo.eventing.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Business time that a test moves. */
public final class MovableClock extends Clock {

    /** Where the time of every test begins. */
    public static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    private final AtomicReference<Instant> now;

    public MovableClock() {
        this(START);
    }

    public MovableClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    public void forward(Duration by) {
        now.updateAndGet(time -> time.plus(by));
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Ho_Chi_Minh");
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
