package vn.tiendo.local.supervisor;

import java.time.Duration;

/** How long to wait before a part is started again: doubling, capped, forgotten after a good run. */
record BackOff(Duration next) {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration GOOD_RUN = Duration.ofSeconds(30);

    static BackOff fresh() {
        return new BackOff(FIRST);
    }

    BackOff after(Duration run) {
        if (run.compareTo(GOOD_RUN) >= 0) {
            return fresh();
        }
        Duration doubled = next.multipliedBy(2);
        return new BackOff(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
