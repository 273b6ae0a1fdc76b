package vn.tiendo.local.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * What a phase of a load felt like; times in milliseconds.
 *
 * @param refused calls that were not answered, or with another status than wanted
 */
record Summary(long answered, long refused, double perSecond, double p50, double p99, double max) {

    static double ratio(double one, double other) {
        return Math.round(one / other * 100) / 100.0;
    }

    /** @param took may be too short to be measured */
    static long perSecond(long events, Duration took) {
        return Math.round(events * 1000.0 / Math.max(1, took.toMillis()));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6.0f/s  p50 %7.1f ms  p99 %7.1f ms  max %8.1f ms  refused %d",
                perSecond,
                p50,
                p99,
                max,
                refused);
    }
}
