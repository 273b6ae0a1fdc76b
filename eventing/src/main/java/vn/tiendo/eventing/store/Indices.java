package vn.tiendo.eventing.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import vn.tiendo.eventing.AggregateType;

/** The indexes that outboxes and timers need: as large as what waits, not as what exists. */
final class Indices {

    private Indices() {}

    static void ensure(MongoCollection<Document> collection, AggregateType<?> type) {
        if (type.topic() == null) {
            return;
        }
        collection.createIndex(
                Indexes.ascending(Layout.PENDING_SINCE),
                new IndexOptions().partialFilterExpression(Filters.exists(Layout.PENDING_SINCE)));
        collection.createIndex(
                Indexes.ascending(Layout.NEXT_TIMER_AT),
                new IndexOptions().partialFilterExpression(Filters.exists(Layout.NEXT_TIMER_AT)));
    }
}
