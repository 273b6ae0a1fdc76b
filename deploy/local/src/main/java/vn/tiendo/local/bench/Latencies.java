package vn.tiendo.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long each call of one phase took. */
final class Latencies {

    private static final double NANOS_PER_MILLI = 1e6;

    private final long begun = System.nanoTime();
    private final List<Long> nanos = new ArrayList<>();
    private long refused;

    synchronized void answered(long took) {
        nanos.add(took);
    }

    synchronized void refused() {
        refused++;
    }

    synchronized Summary summary() {
        var sorted = nanos.stream().sorted().toList();
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        return new Summary(
                sorted.size(),
                refused,
                sorted.size() / seconds,
                millis(sorted, 0.50),
                millis(sorted, 0.99),
                millis(sorted, 1.00));
    }

    /** The least time that this share of all calls did not exceed. */
    private static double millis(List<Long> sorted, double share) {
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        var rank = (int) Math.ceil(share * sorted.size()) - 1;
        return Math.round(sorted.get(rank) / NANOS_PER_MILLI * 10) / 10.0;
    }
}
