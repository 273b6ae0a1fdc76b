package vn.tiendo.eventing.relay;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.store.OutboxEvent;

/** An event as a Kafka record: CloudEvents 1.0, binary mode, attributes as {@code ce_*} headers. */
final class EventRecord {

    private EventRecord() {}

    static ProducerRecord<byte[], byte[]> of(
            String topic, String source, String aggregate, OutboxEvent event) {
        var body = event.body();
        // no timestamp of ours: brokers refuse one that is ahead of real time, as business time may
        // be
        var record =
                new ProducerRecord<byte[], byte[]>(
                        topic, bytes(aggregate), body == null ? null : bytes(body));
        var headers = record.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.id());
        add(headers, "ce_source", source);
        add(headers, "ce_type", event.type());
        add(headers, "ce_subject", aggregate);
        add(headers, "ce_time", event.time().toString());
        add(headers, "ce_sequence", Long.toString(event.seq()));
        add(headers, "ce_traceparent", event.traceparent());
        add(headers, "content-type", "application/json");
        return record;
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, bytes(value));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
