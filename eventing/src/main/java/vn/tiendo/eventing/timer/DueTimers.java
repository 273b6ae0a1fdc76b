package vn.tiendo.eventing.timer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.tiendo.eventing.store.AggregateDocument;
import vn.tiendo.eventing.store.Layout;

/** The aggregates of one collection whose timers are due. */
final class DueTimers {

    private final MongoCollection<Document> collection;

    DueTimers(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /**
     * Those that are due longest, as many as there is room for: they are read whole, and after a long
     * outage each may hold a full outbox.
     *
     * @param bytes of events that wait; the last outbox may go beyond
     */
    List<AggregateDocument> first(
            Collection<Integer> slices, Bson except, Instant now, int limit, long bytes) {
        var filter =
                and(lte(Layout.NEXT_TIMER_AT, Date.from(now)), in(Layout.SLICE, slices), except);
        return AggregateDocument.upTo(
                bytes,
                collection.find(filter).sort(Sorts.ascending(Layout.NEXT_TIMER_AT)).limit(limit));
    }

    long count(Instant now) {
        return collection.countDocuments(lte(Layout.NEXT_TIMER_AT, Date.from(now)));
    }

    Optional<Instant> next() {
        var first =
                collection
                        .find(exists(Layout.NEXT_TIMER_AT))
                        .projection(Projections.include(Layout.NEXT_TIMER_AT))
                        .sort(Sorts.ascending(Layout.NEXT_TIMER_AT))
                        .first();
        return Optional.ofNullable(first).map(one -> one.getDate(Layout.NEXT_TIMER_AT).toInstant());
    }
}
