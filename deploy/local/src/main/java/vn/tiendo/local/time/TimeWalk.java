package vn.tiendo.local.time;

import java.time.Instant;

/** Moves business time from one due instant to the next, so that no two steps fold into one. */
public final class TimeWalk {

    private final BusinessClock clock;
    private final Quiet quiet;

    public TimeWalk(BusinessClock clock, Quiet quiet) {
        this.clock = clock;
        this.quiet = quiet;
    }

    /** Waits until all is at rest at the time that it is. */
    public void settle() {
        quiet.await(clock.now());
    }

    /** Goes on to a moment; how many due instants lay on the way. */
    public int to(Instant target) {
        var stops = 0;
        var next = quiet.await(clock.now());
        while (next.isPresent() && !next.get().isAfter(target)) {
            if (next.get().isAfter(clock.now())) {
                clock.moveTo(next.get());
                stops++;
            }
            next = quiet.await(next.get());
        }
        if (target.isAfter(clock.now())) {
            clock.moveTo(target);
        }
        quiet.await(target);
        return stops;
    }
}
