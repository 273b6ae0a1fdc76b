package vn.tiendo.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static vn.tiendo.notification.delivery.DeliveryStatus.CLAIMED;
import static vn.tiendo.notification.delivery.DeliveryStatus.PENDING;
import static vn.tiendo.notification.delivery.DeliveryStatus.REFUSED;
import static vn.tiendo.notification.delivery.DeliveryStatus.SENT;
import static vn.tiendo.notification.delivery.DeliveryStatus.SUPERSEDED;
import static vn.tiendo.notification.delivery.DeliveryStatus.UNADDRESSED;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Every notice to every seat by mail, and what became of it. An id is entered once, whoever tries
 * again; only the holder of the seat's {@link Trays tray} moves its entries on.
 */
final class Ledger {

    private final MongoCollection<Document> entries;

    Ledger(MongoDatabase database) {
        entries = Durable.collection(database, "deliveries");
        entries.createIndex(Indexes.ascending("seat", "status"));
        entries.createIndex(Indexes.ascending("status"));
    }

    /** Enters what is not there yet. */
    void enter(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        var documents = new ArrayList<Document>();
        deliveries.forEach(delivery -> documents.add(DeliveryDocument.of(delivery)));
        try {
            entries.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            var present =
                    e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!present || e.getWriteConcernError() != null) {
                throw e;
            }
        }
    }

    /** At most so many of a seat's entries that wait, the oldest first. */
    List<Delivery> waiting(String seat, int atMost) {
        return entries.find(and(eq("seat", seat), eq("status", PENDING.name())))
                .sort(Sorts.ascending("raised", "_id"))
                .limit(atMost)
                .map(DeliveryDocument::read)
                .into(new ArrayList<>());
    }

    void supersede(String id, String reason) {
        entries.updateOne(
                and(eq("_id", id), eq("status", PENDING.name())),
                combine(to(SUPERSEDED), set("reason", reason)));
    }

    void unaddressed(List<Delivery> deliveries) {
        entries.updateMany(
                and(
                        in("_id", deliveries.stream().map(Delivery::id).toList()),
                        eq("status", PENDING.name())),
                to(UNADDRESSED));
    }

    void claimed(Batch batch) {
        entries.updateMany(
                and(in("_id", batch.deliveries()), eq("status", PENDING.name())),
                combine(to(CLAIMED), set("batch", batch.id())));
    }

    /** Back to waiting: the mail was surely not sent. */
    void unclaimed(Batch batch) {
        entries.updateMany(
                and(
                        in("_id", batch.deliveries()),
                        eq("batch", batch.id()),
                        eq("status", CLAIMED.name())),
                combine(to(PENDING), unset("batch")));
    }

    void sent(Batch batch) {
        entries.updateMany(
                in("_id", batch.deliveries()), combine(to(SENT), set("batch", batch.id())));
    }

    void refused(Batch batch) {
        entries.updateMany(
                in("_id", batch.deliveries()), combine(to(REFUSED), set("batch", batch.id())));
    }

    /** Entries whose mail the server has not taken yet. */
    long unsent() {
        return entries.countDocuments(in("status", PENDING.name(), CLAIMED.name()));
    }

    private static Bson to(DeliveryStatus status) {
        return combine(set("status", status.name()), currentDate("movedAt"));
    }
}
