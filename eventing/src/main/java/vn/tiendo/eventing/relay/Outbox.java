package vn.tiendo.eventing.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.tiendo.eventing.restore.Told;
import vn.tiendo.eventing.store.AggregateDocument;
import vn.tiendo.eventing.store.Layout;

/** The outboxes of one collection: what waits, and taking out what the broker has. */
final class Outbox {

    private final MongoCollection<Document> reading;
    private final MongoCollection<Document> pulling;

    Outbox(MongoCollection<Document> collection) {
        // a push that is rolled back must not have been published: its sequence is used again
        this.reading = collection.withReadConcern(ReadConcern.MAJORITY);
        // a pull may be repeated safely, so it need not wait for the journal
        this.pulling = collection.withWriteConcern(WriteConcern.W1);
    }

    /**
     * Those that wait longest, as many as there is room for: after a long outage all of them together
     * may be larger than this process' memory.
     *
     * @param bytes of events; the last outbox may go beyond
     */
    List<AggregateDocument> waiting(
            Collection<Integer> slices, Set<String> except, int limit, long bytes) {
        var waits = and(exists(Layout.PENDING_SINCE), in(Layout.SLICE, slices));
        var filter = except.isEmpty() ? waits : and(waits, nin(Layout.ID, except));
        return AggregateDocument.upTo(
                bytes,
                reading.find(filter)
                        .projection(Projections.include(Layout.SEQ, Layout.OUTBOX, Layout.SLICE))
                        .sort(Sorts.ascending(Layout.PENDING_SINCE))
                        .limit(limit));
    }

    long count() {
        return reading.countDocuments(exists(Layout.PENDING_SINCE));
    }

    Duration oldestAge() {
        var oldest =
                reading.find(exists(Layout.PENDING_SINCE))
                        .projection(Projections.include(Layout.PENDING_SINCE))
                        .sort(Sorts.ascending(Layout.PENDING_SINCE))
                        .first();
        return oldest == null
                ? Duration.ZERO
                : Duration.between(oldest.getDate(Layout.PENDING_SINCE).toInstant(), Instant.now());
    }

    /** Takes out what was sent, under the lease under which it was sent. */
    void remove(List<Sent> sent) {
        var whole = new ArrayList<WriteModel<Document>>();
        for (var one : sent) {
            var nothingNew = and(eq(Layout.SEQ, one.last().sequence()), stillThere(one));
            whole.add(
                    new UpdateOneModel<>(
                            nothingNew, combine(taken(one), unset(Layout.PENDING_SINCE))));
        }
        var options = new BulkWriteOptions().ordered(false);
        if (pulling.bulkWrite(whole, options).getMatchedCount() == sent.size()) {
            return;
        }
        var parts = new ArrayList<WriteModel<Document>>();
        for (var one : sent) {
            var more = and(gt(Layout.SEQ, one.last().sequence()), stillThere(one));
            parts.add(new UpdateOneModel<>(more, taken(one)));
        }
        pulling.bulkWrite(parts, options);
    }

    /** The very event that was sent last: in a restored store another one may have its sequence. */
    private static Bson stillThere(Sent one) {
        var last = and(eq("seq", one.last().sequence()), eq("time", Date.from(one.last().time())));
        return and(
                eq(Layout.ID, one.id()),
                elemMatch(Layout.OUTBOX, last),
                not(gt(Layout.FENCE, one.token())));
    }

    private static Bson taken(Sent one) {
        return combine(
                pull(Layout.OUTBOX, lte("seq", one.last().sequence())),
                set(Layout.FENCE, one.token()));
    }

    /** All events of an aggregate up to this one are with the broker. */
    record Sent(String id, Told last, long token) {}
}
