package vn.tiendo.eventing.inbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from Kafka.
 *
 * @param headers CloudEvents attributes by their header's name, {@code ce_id}
 * @param body null for a tombstone
 */
public record IncomingRecord(
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        byte @Nullable [] body) {

    @Nullable String header(String name) {
        return headers.get(name);
    }

    String place() {
        return topic + "/" + partition + "/" + offset;
    }
}
