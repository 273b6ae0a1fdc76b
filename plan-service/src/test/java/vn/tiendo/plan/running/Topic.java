package vn.tiendo.plan.running;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.local.Parts;

/** A topic as any consumer sees it. */
public final class Topic implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<Told> read = new ArrayList<>();

    /** @param body null for a tombstone */
    public record Told(String type, String key, JsonNode body) {}

    public Topic(String name) {
        this(name, Parts.bootstrapServers());
    }

    Topic(String name, String servers) {
        consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", servers),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        var partitions =
                consumer.partitionsFor(name).stream()
                        .map(info -> new TopicPartition(name, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything told of this key, as soon as there are that many. */
    public List<Told> about(String key, int atLeast) {
        await().atMost(Duration.ofSeconds(30)).until(() -> poll(key).size() >= atLeast);
        return poll(key);
    }

    /** Everything told of this key so far. */
    public List<Told> poll(String key) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(told(record)));
        return read.stream().filter(told -> told.key().equals(key)).toList();
    }

    private static Told told(ConsumerRecord<byte[], byte[]> record) {
        var type =
                new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return new Told(
                type,
                new String(record.key(), StandardCharsets.UTF_8),
                record.value() == null ? null : JSON.readTree(record.value()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
