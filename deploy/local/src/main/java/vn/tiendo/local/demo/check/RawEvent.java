package vn.tiendo.local.demo.check;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** A record as it lies in its topic. */
public record RawEvent(
        String topic,
        String key,
        String id,
        String type,
        long sequence,
        Instant time,
        JsonNode body) {

    /** {@code TaskCompleted} of {@code vn.tiendo.TaskCompleted.v1}. */
    public String name() {
        var parts = type.split("\\.");
        return parts.length < 3 ? type : parts[2];
    }
}
