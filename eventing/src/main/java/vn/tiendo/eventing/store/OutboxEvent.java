package vn.tiendo.eventing.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Event;
import vn.tiendo.eventing.NameBasedId;

/** An event as it waits in an outbox. */
public record OutboxEvent(
        long seq,
        String id,
        String type,
        Instant time,
        @Nullable String traceparent,
        @Nullable String body) {

    static OutboxEvent of(
            String aggregate, long seq, Event event, Instant now, @Nullable String traceparent) {
        return new OutboxEvent(
                seq,
                NameBasedId.of(aggregate, Long.toString(seq)),
                event.type(),
                now,
                traceparent,
                event.tombstone() ? null : Json.write(event));
    }

    /** The same news under another sequence, and so another event. */
    public OutboxEvent withSequence(String aggregate, long sequence) {
        var name = NameBasedId.of(aggregate, Long.toString(sequence));
        return new OutboxEvent(sequence, name, type, time, traceparent, body);
    }

    public Document toDocument() {
        var document =
                new Document("seq", seq)
                        .append("id", id)
                        .append("type", type)
                        .append("time", Date.from(time));
        if (traceparent != null) {
            document.append("traceparent", traceparent);
        }
        return body == null ? document : document.append("body", body);
    }

    public static OutboxEvent from(Document document) {
        return new OutboxEvent(
                document.get("seq", Number.class).longValue(),
                document.getString("id"),
                document.getString("type"),
                document.getDate("time").toInstant(),
                document.getString("traceparent"),
                document.getString("body"));
    }

    /** Bytes that it takes in the document, near enough for a cap. */
    public int size() {
        return 200 + (body == null ? 0 : body.getBytes(StandardCharsets.UTF_8).length);
    }
}
