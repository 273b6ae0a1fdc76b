package vn.tiendo.eventing.restore;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import vn.tiendo.eventing.store.AggregateDocument;
import vn.tiendo.eventing.store.Layout;

/** The collections whose events go to one topic. */
final class TopicStore {

    private static final int AT_ONCE = 500;

    private final List<MongoCollection<Document>> collections = new CopyOnWriteArrayList<>();

    void add(MongoCollection<Document> collection) {
        collections.add(collection);
    }

    List<MongoCollection<Document>> collections() {
        return collections;
    }

    /** The aggregates that the store does not know as they were told. */
    Set<String> olderThan(Map<String, Told> told) {
        var older = new HashSet<String>();
        var ids = new ArrayList<>(told.keySet());
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var part = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            var there = read(part);
            for (var id : part) {
                var last = told.get(id);
                var document = there.get(id);
                if (last != null && (document == null || !last.isKnownTo(document))) {
                    older.add(id);
                }
            }
        }
        return older;
    }

    private Map<String, AggregateDocument> read(List<String> ids) {
        var there = new HashMap<String, AggregateDocument>();
        for (var collection : collections) {
            collection
                    .find(in(Layout.ID, ids))
                    .projection(Projections.include(Layout.SEQ, "outbox.seq", "outbox.time"))
                    .map(AggregateDocument::new)
                    .forEach(document -> there.put(document.id(), document));
        }
        return there;
    }
}
