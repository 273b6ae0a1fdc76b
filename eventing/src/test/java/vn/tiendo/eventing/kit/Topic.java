package vn.tiendo.eventing.kit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.tiendo.eventing.NameBasedId;

/** A topic as it is seen from outside. */
public record Topic(String bootstrapServers, String name) {

    /** A record as it lies in the topic. */
    public record Seen(String key, Map<String, String> headers, String body) {

        public long sequence() {
            return Long.parseLong(headers.getOrDefault("ce_sequence", "0"));
        }
    }

    /** A topic that is there. */
    public static Topic made(String bootstrapServers, String name) {
        create(bootstrapServers, name);
        return new Topic(bootstrapServers, name);
    }

    static void create(String bootstrapServers, String name) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(name, 6, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By what names the members of a consumer group go, as the broker knows them now. */
    public List<String> members(String group) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var described = admin.describeConsumerGroups(List.of(group)).all().get().get(group);
            return described.members().stream().map(MemberDescription::clientId).toList();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All records there are now; those of one key in their order. */
    public List<Seen> records() {
        var config = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(config, bytes, bytes)) {
            var partitions =
                    consumer.partitionsFor(name).stream()
                            .map(one -> new TopicPartition(name, one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var seen = new ArrayList<Seen>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(seen(record)));
            }
            return seen;
        }
    }

    public List<Long> sequencesOf(String key) {
        return records().stream()
                .filter(record -> record.key().equals(key))
                .map(Seen::sequence)
                .toList();
    }

    /** Sends an event of another service. */
    public void send(String key, String type, long sequence, String json) {
        send(key, headers(key, type, sequence), json.getBytes(StandardCharsets.UTF_8));
    }

    /** Those of an event of another service. */
    public static Map<String, String> headers(String key, String type, long sequence) {
        return Map.of(
                "ce_id",
                NameBasedId.of(key, Long.toString(sequence)),
                "ce_source",
                "elsewhere",
                "ce_type",
                type,
                "ce_subject",
                key,
                "ce_sequence",
                Long.toString(sequence),
                "ce_time",
                "2026-01-05T01:00:00Z");
    }

    /** Sends a record as it is, past every guarantee. */
    public void send(String key, Map<String, String> headers, byte[] body) {
        var bytes = new ByteArraySerializer();
        var config = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(config, bytes, bytes)) {
            var record = new ProducerRecord<byte[], byte[]>(name, utf8(key), body);
            headers.forEach((header, value) -> record.headers().add(header, utf8(value)));
            producer.send(record);
            producer.flush();
        }
    }

    private static Seen seen(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(one -> headers.put(one.key(), text(one.value())));
        return new Seen(
                text(record.key()), headers, record.value() == null ? "" : text(record.value()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
