package vn.tiendo.eventing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import vn.tiendo.eventing.Stored;

/**
 * Squares what was acknowledged with what store, topic and consumer hold: nothing acknowledged lost,
 * first deliveries in order without a gap, no effect twice.
 */
public final class Account {

    private final Instance survivor;
    private final Map<String, List<Long>> delivered = new TreeMap<>();
    private final Map<String, Set<String>> bodies = new HashMap<>();
    private int records;

    private Account(Instance survivor, Topic topic) {
        this.survivor = survivor;
        for (var record : topic.records()) {
            delivered
                    .computeIfAbsent(record.key(), any -> new ArrayList<>())
                    .add(record.sequence());
            var id = record.headers().getOrDefault("ce_id", "");
            bodies.computeIfAbsent(id, any -> new HashSet<>()).add(record.body());
            records++;
        }
    }

    /** As things stand now, read from outside. */
    public static Account of(Instance survivor, Topic topic) {
        return new Account(survivor, topic);
    }

    /** How many records came a second time, which is allowed. */
    public int repeated() {
        return records - bodies.size();
    }

    /** Holds for every counter of the prefix that the store has. */
    public void isSquare(String prefix, Map<String, Integer> acknowledged) {
        acknowledged.forEach(
                (id, count) ->
                        assertThat(counter(id).state().count())
                                .as("acknowledged adds of %s", id)
                                .isGreaterThanOrEqualTo(count));
        var keys = delivered.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
        assertThat(keys).as("counters of %s in the topic", prefix).isNotEmpty();
        keys.forEach(this::isSquare);
        assertThat(bodies.values())
                .as("bodies under one event id")
                .allMatch(all -> all.size() == 1);
    }

    private void isSquare(String id) {
        var count = counter(id).state().count();
        assertThat(firstDeliveries(id))
                .as("first deliveries of %s", id)
                .isEqualTo(LongStream.rangeClosed(1, count + 1).boxed().toList());
        assertThat(survivor.sums().find(id).map(Stored::state))
                .as("effects of %s", id)
                .hasValue(new Sum(count, count + 1));
    }

    private Stored<Counter> counter(String id) {
        return survivor.counters().find(id).orElseThrow(() -> new AssertionError("lost: " + id));
    }

    private List<Long> firstDeliveries(String id) {
        return delivered.get(id).stream().distinct().toList();
    }
}
