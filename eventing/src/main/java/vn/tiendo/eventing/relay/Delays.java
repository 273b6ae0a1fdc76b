package vn.tiendo.eventing.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Aggregates whose events were refused by the broker, each waiting by itself. Real time. */
final class Delays {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Map<String, Delay> delays = new HashMap<>();

    void failed(String id) {
        var before = delays.get(id);
        var length = before == null ? FIRST : shorter(before.length().multipliedBy(2), LONGEST);
        delays.put(id, new Delay(length, System.nanoTime() + length.toNanos()));
    }

    void landed(String id) {
        delays.remove(id);
    }

    Set<String> waiting() {
        var now = System.nanoTime();
        return delays.entrySet().stream()
                .filter(entry -> entry.getValue().until() - now > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private record Delay(Duration length, long until) {}
}
