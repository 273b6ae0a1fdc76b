package vn.tiendo.eventing.restore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.tiendo.eventing.store.AggregateDocument;
import vn.tiendo.eventing.store.Layout;
import vn.tiendo.eventing.store.OutboxEvent;

/** Gives the events that wait in an outbox sequences above those that were told. */
final class Lift {

    private Lift() {}

    /**
     * @param told all that was told of the aggregate, by sequence
     * @return false where it is not in this collection
     */
    static boolean above(MongoCollection<Document> collection, String id, Map<Long, Instant> told) {
        while (true) {
            var found = collection.find(eq(Layout.ID, id)).first();
            if (found == null) {
                return false;
            }
            var read = new AggregateDocument(found);
            var asRead = and(eq(Layout.ID, id), eq(Layout.VERSION, read.version()));
            if (collection.updateOne(asRead, update(read, told)).getMatchedCount() == 1) {
                return true;
            }
        }
    }

    private static Bson update(AggregateDocument read, Map<Long, Instant> told) {
        var last = told.keySet().stream().mapToLong(Long::longValue).max().orElse(read.seq());
        var waiting = new ArrayList<OutboxEvent>();
        for (var event : read.outbox()) {
            // what the topic has with this very time was sent, and only not taken out yet
            if (!event.time().equals(told.get(event.seq()))) {
                waiting.add(event.withSequence(read.id(), last + waiting.size() + 1));
            }
        }
        return combine(
                set(Layout.SEQ, last + waiting.size()),
                set(Layout.OUTBOX, documents(waiting)),
                set(Layout.VERSION, read.version() + 1),
                waiting.isEmpty()
                        ? unset(Layout.PENDING_SINCE)
                        : set(Layout.PENDING_SINCE, Date.from(Instant.now())));
    }

    private static List<Document> documents(List<OutboxEvent> events) {
        return events.stream().map(OutboxEvent::toDocument).toList();
    }
}
