package vn.tiendo.task.testing;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.eventing.kit.Topic.Seen;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.local.Parts;

/** The topics as the other services see them: what they send here, and what they can read. */
public final class TasksTopic {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TasksTopic() {}

    /** An event as it lies in the topic. */
    public record Told(String type, long sequence, String traceparent, JsonNode body) {}

    /** Sends an event as its producer would. */
    public static void send(String topic, String type, String key, long sequence, Object body) {
        var json = body instanceof String text ? text : Json.write(body);
        new Topic(Parts.bootstrapServers(), topic).send(key, type, sequence, json);
    }

    /** What the topic tells of a task, in order. */
    public static List<Told> of(String task) {
        return new Topic(Parts.bootstrapServers(), "tiendo.tasks")
                .records().stream()
                        .filter(record -> record.key().equals(task))
                        .map(TasksTopic::told)
                        .toList();
    }

    public static List<String> typesOf(String task) {
        return of(task).stream().map(Told::type).toList();
    }

    private static Told told(Seen record) {
        return new Told(
                record.headers().getOrDefault("ce_type", "").replace("vn.tiendo.", ""),
                record.sequence(),
                record.headers().getOrDefault("ce_traceparent", ""),
                JSON.readTree(record.body()));
    }
}
