package vn.tiendo.task.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.local.Parts;

/** The topics as the other services see them: what they send here, and what they can read. */
public final class TasksTopic {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TasksTopic() {}

    /** An event as it lies in the topic. */
    public record Told(String type, long sequence, String traceparent, JsonNode body) {}

    /** Sends an event as its producer would. */
    public static void send(String topic, String type, String key, long sequence, Object body) {
        var config = Map.<String, Object>of("bootstrap.servers", Parts.bootstrapServers());
        var text = new StringSerializer();
        try (var producer = new KafkaProducer<>(config, text, text)) {
            var payload = body instanceof String json ? json : JSON.writeValueAsString(body);
            var record = new ProducerRecord<>(topic, key, payload);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            type + key + sequence,
                            "ce_source",
                            "plan-service",
                            "ce_type",
                            type,
                            "ce_subject",
                            key,
                            "ce_sequence",
                            String.valueOf(sequence),
                            "ce_time",
                            Instant.parse("2026-01-06T02:00:00Z").toString())
                    .forEach(
                            (name, value) ->
                                    record.headers()
                                            .add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record);
            producer.flush();
        }
    }

    /** What the topic tells of a task, in order. */
    public static List<Told> of(String task) {
        var config = Map.<String, Object>of("bootstrap.servers", Parts.bootstrapServers());
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(config, text, text)) {
            var partitions =
                    consumer.partitionsFor("tiendo.tasks").stream()
                            .map(one -> new TopicPartition(one.topic(), one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var told = new ArrayList<Told>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(task)) {
                        var headers = new HashMap<String, String>();
                        record.headers()
                                .forEach(
                                        it ->
                                                headers.put(
                                                        it.key(),
                                                        new String(
                                                                it.value(),
                                                                StandardCharsets.UTF_8)));
                        told.add(
                                new Told(
                                        headers.getOrDefault("ce_type", "")
                                                .replace("vn.tiendo.", ""),
                                        Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
                                        headers.getOrDefault("ce_traceparent", ""),
                                        JSON.readTree(record.value())));
                    }
                }
            }
            return told;
        }
    }

    public static List<String> typesOf(String task) {
        return of(task).stream().map(Told::type).toList();
    }
}
