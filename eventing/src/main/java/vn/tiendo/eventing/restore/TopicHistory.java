package vn.tiendo.eventing.restore;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.ToLongBiFunction;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** What a service told on one of its topics, read without a consumer group. */
final class TopicHistory {

    /**
     * Of each partition. What a restored store lacks was told last; only what waited long for the
     * broker may lie behind it.
     */
    private static final int TAIL = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration STANDSTILL = Duration.ofSeconds(30);

    private final Map<String, Object> config;
    private final String topic;
    private final String source;

    TopicHistory(String bootstrapServers, String topic, String source) {
        this.config = new HashMap<>();
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        // a topic that was cut off meanwhile is an error, not an end that never comes
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        this.topic = topic;
        this.source = source;
    }

    /** Whether the topic is there; a fresh one is created while relays start. */
    boolean exists() {
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(config, bytes, bytes)) {
            return !consumer.partitionsFor(topic).isEmpty();
        }
    }

    /** The last event of each aggregate that was told of lately. */
    Map<String, Told> lately() {
        return last((begin, end) -> Math.max(begin, end - TAIL));
    }

    /** The last event of each aggregate that there ever was. */
    Map<String, Told> ever() {
        return last((begin, end) -> begin);
    }

    /** All events of these aggregates, by sequence. */
    Map<String, Map<Long, Instant>> of(Set<String> aggregates) {
        var all = new HashMap<String, Map<Long, Instant>>();
        read(
                (begin, end) -> begin,
                (aggregate, told) -> {
                    if (aggregates.contains(aggregate)) {
                        all.computeIfAbsent(aggregate, any -> new TreeMap<>())
                                .put(told.sequence(), told.time());
                    }
                });
        return all;
    }

    private Map<String, Told> last(ToLongBiFunction<Long, Long> from) {
        var last = new HashMap<String, Told>();
        read(from, (aggregate, told) -> last.merge(aggregate, told, Told::later));
        return last;
    }

    /** From an offset that follows from a partition's first and its end. */
    private void read(ToLongBiFunction<Long, Long> from, BiConsumer<String, Told> each) {
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(config, bytes, bytes)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(one -> new TopicPartition(topic, one.partition()))
                            .toList();
            var begins = consumer.beginningOffsets(partitions);
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            begins.forEach(
                    (one, begin) -> consumer.seek(one, from.applyAsLong(begin, end(ends, one))));
            var lastProgress = System.nanoTime();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < end(ends, one))) {
                var records = consumer.poll(Duration.ofMillis(200));
                records.forEach(record -> take(record, each));
                lastProgress = records.isEmpty() ? lastProgress : System.nanoTime();
                if (System.nanoTime() - lastProgress > STANDSTILL.toNanos()) {
                    throw new TimeoutException(topic + " could not be read to its end");
                }
            }
        }
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    private void take(ConsumerRecord<byte[], byte[]> record, BiConsumer<String, Told> each) {
        var sequence = header(record.headers(), "ce_sequence");
        var time = header(record.headers(), "ce_time");
        var ours = source.equals(header(record.headers(), "ce_source"));
        if (ours && sequence != null && time != null) {
            var aggregate = new String(record.key(), StandardCharsets.UTF_8);
            each.accept(aggregate, new Told(Long.parseLong(sequence), Instant.parse(time)));
        }
    }

    private static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
