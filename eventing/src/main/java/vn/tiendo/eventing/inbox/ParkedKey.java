package vn.tiendo.eventing.inbox;

import java.time.Duration;
import java.time.Instant;
import org.bson.Document;

/**
 * A key whose records are held.
 *
 * @param inbox whose it is: that of a read model's generation, or "" for the service's own
 * @param cause what the first of them met
 * @param at since when, in real time
 * @param records how many are held
 */
public record ParkedKey(
        String id, String inbox, String topic, String key, String cause, Instant at, long records) {

    /** How long it has been held. */
    public Duration age() {
        return Duration.between(at, Instant.now());
    }

    static ParkedKey from(Document document, long records) {
        return new ParkedKey(
                document.getString("_id"),
                document.get("inbox", ""),
                document.getString("topic"),
                document.getString("key"),
                document.getString("cause"),
                document.getDate("at").toInstant(),
                records);
    }
}
