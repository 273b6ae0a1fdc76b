package vn.tiendo.local.demo.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.tiendo.local.api.Json;

/** Reads the topics from their beginning, past every service. */
public final class RawTopics {

    private static final List<String> TOPICS =
            List.of(
                    "tiendo.units",
                    "tiendo.seats",
                    "tiendo.plans",
                    "tiendo.tasks",
                    "tiendo.reports");

    private final Map<String, Object> config;

    public RawTopics(String bootstrapServers) {
        this.config = Map.of("bootstrap.servers", bootstrapServers);
    }

    /** Everything there is, by partition in its order, doubles of a repeated delivery included. */
    public List<RawEvent> read() {
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(config, bytes, bytes)) {
            var partitions =
                    TOPICS.stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(one -> new TopicPartition(one.topic(), one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<RawEvent>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(event(record)));
            }
            return events;
        }
    }

    /**
     * Records that the consuming services have behind them, by topic.
     *
     * @param services a service has a group of its name, and one for each generation of a read model,
     *     whose name begins with it
     */
    public Map<String, Long> consumed(List<String> services) {
        var counts = new TreeMap<String, Long>();
        try (var admin = Admin.create(config)) {
            for (var group : groups(admin, services)) {
                admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .forEach(
                                (partition, offset) ->
                                        counts.merge(
                                                partition.topic(),
                                                offset == null ? 0 : offset.offset(),
                                                Long::sum));
            }
            return counts;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the consumers' offsets can't be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> groups(Admin admin, List<String> services)
            throws ExecutionException, InterruptedException {
        return admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .filter(
                        group ->
                                services.stream()
                                        .anyMatch(
                                                service ->
                                                        group.equals(service)
                                                                || group.startsWith(service + ".")))
                .toList();
    }

    private static RawEvent event(ConsumerRecord<byte[], byte[]> record) {
        var body = record.value();
        return new RawEvent(
                record.topic(),
                text(record.key()),
                header(record, "ce_id"),
                header(record, "ce_type"),
                Long.parseLong(header(record, "ce_sequence")),
                Instant.parse(header(record, "ce_time")),
                Json.read(body == null ? "" : text(body)));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> text(header.value()))
                .orElseThrow(() -> new IllegalStateException("no header " + name + ": " + record));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
