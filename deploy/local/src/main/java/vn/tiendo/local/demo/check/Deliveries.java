package vn.tiendo.local.demo.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks at the deliveries of each key: sequences without a gap, in order; a record that came again
 * is the same record, and only a rewind brings one again.
 */
public final class Deliveries {

    private final List<RawEvent> records;

    public Deliveries(List<RawEvent> records) {
        this.records = List.copyOf(records);
    }

    /** Each event once, in order per key. */
    public List<RawEvent> once() {
        var seen = new LinkedHashSet<String>();
        return records.stream().filter(event -> seen.add(event.id())).toList();
    }

    /** A record that came again must be the same record. */
    private List<String> otherUnderOneId() {
        var first = new LinkedHashMap<String, RawEvent>();
        return records.stream()
                .filter(event -> !event.equals(first.computeIfAbsent(event.id(), id -> event)))
                .map(event -> "another record under the id of " + event.key() + ": " + event.type())
                .toList();
    }

    /** Distinct events by topic. */
    public Map<String, Long> published() {
        var counts = new TreeMap<String, Long>();
        once().forEach(event -> counts.merge(event.topic(), 1L, Long::sum));
        return counts;
    }

    public int repeated() {
        return records.size() - once().size();
    }

    /** What is wrong, in words; nothing where all is in order. Seats are compacted, so gaps are right. */
    public List<String> faults() {
        var last = new LinkedHashMap<String, Long>();
        var faults = new ArrayList<>(otherUnderOneId());
        for (var event : once()) {
            if (event.topic().equals("tiendo.seats")) {
                continue;
            }
            var key = event.topic() + "/" + event.key();
            var expected = last.getOrDefault(key, 0L) + 1;
            if (event.sequence() != expected) {
                faults.add(
                        "%s: %d comes where %d is due".formatted(key, event.sequence(), expected));
            }
            last.put(key, event.sequence());
        }
        return faults;
    }
}
