package vn.tiendo.eventing.inbox;

import java.time.Instant;
import org.bson.Document;

/** A key whose records are held. */
public record ParkedKey(String id, String topic, String key, String cause, Instant at) {

    static ParkedKey from(Document document) {
        return new ParkedKey(
                document.getString("_id"),
                document.getString("topic"),
                document.getString("key"),
                document.getString("cause"),
                document.getDate("at").toInstant());
    }
}
