package vn.tiendo.defaults.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Real time plus the forward-only offset of a file that all processes read. */
final class ForwardClock extends Clock {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(50).toNanos();

    private final Clock real;
    private final OffsetFile file;
    private final LongSupplier nanos;
    private final AtomicLong nextLook;
    private volatile Duration offset = Duration.ZERO;

    ForwardClock(Clock real, OffsetFile file) {
        this(real, file, System::nanoTime);
    }

    ForwardClock(Clock real, OffsetFile file, LongSupplier nanos) {
        this.real = real;
        this.file = file;
        this.nanos = nanos;
        this.nextLook = new AtomicLong(nanos.getAsLong() + LOOK_EVERY_NANOS);
        this.offset = file.read();
    }

    @Override
    public Instant instant() {
        var due = nextLook.get();
        var now = nanos.getAsLong();
        if (now - due >= 0 && nextLook.compareAndSet(due, now + LOOK_EVERY_NANOS)) {
            offset = file.read();
        }
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ForwardClock(real.withZone(zone), file, nanos);
    }
}
