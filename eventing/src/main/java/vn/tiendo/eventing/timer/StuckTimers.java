package vn.tiendo.eventing.timer;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.conversions.Bson;
import vn.tiendo.eventing.store.Layout;

/** Aggregates whose timers could not be decided on; they wait by themselves and stop nobody. */
final class StuckTimers {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Map<String, Long> until = new ConcurrentHashMap<>();

    void add(String id) {
        until.put(id, System.nanoTime() + PAUSE.toNanos());
    }

    Bson filter() {
        var now = System.nanoTime();
        until.values().removeIf(end -> end - now < 0);
        return until.isEmpty() ? Filters.empty() : Filters.nin(Layout.ID, until.keySet());
    }
}
