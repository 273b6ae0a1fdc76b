package vn.tiendo.eventing.inbox;

import java.util.LinkedHashMap;
import org.bson.Document;
import org.bson.types.Binary;

/** A parked record as a document: whatever came, byte by byte. */
final class ParkedDocument {

    private ParkedDocument() {}

    static Document of(String id, IncomingRecord record, String key) {
        var headers = new Document();
        headers.putAll(record.headers());
        var body = record.body();
        var document =
                new Document("_id", id)
                        .append("of", key)
                        .append("topic", record.topic())
                        .append("partition", record.partition())
                        .append("offset", record.offset())
                        .append("key", record.key())
                        .append("headers", headers);
        return body == null ? document : document.append("body", new Binary(body));
    }

    static IncomingRecord toRecord(Document document) {
        var headers = new LinkedHashMap<String, String>();
        document.get("headers", Document.class)
                .forEach((name, value) -> headers.put(name, String.valueOf(value)));
        var body = document.get("body", Binary.class);
        return new IncomingRecord(
                document.getString("topic"),
                document.getInteger("partition"),
                document.get("offset", Number.class).longValue(),
                document.getString("key"),
                headers,
                body == null ? null : body.getData());
    }
}
