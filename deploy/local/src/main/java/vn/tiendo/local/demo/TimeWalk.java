package vn.tiendo.local.demo;

import java.time.Instant;

/** Moves business time from one due instant to the next, so that no two steps fold into one. */
final class TimeWalk {

    private final BusinessClock clock;
    private final Quiet quiet;

    TimeWalk(BusinessClock clock, Quiet quiet) {
        this.clock = clock;
        this.quiet = quiet;
    }

    /** Waits until all is at rest at the time that it is. */
    void settle() {
        quiet.await(clock.now());
    }

    /** Goes on to a moment; how many due instants lay on the way. */
    int to(Instant target) {
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
