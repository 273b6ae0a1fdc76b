package vn.tiendo.eventing.readmodel;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import vn.tiendo.eventing.store.Layout;

/**
 * How a generation stands to the one before it. Only documents that have seen the same are compared:
 * the one generation may be some records ahead of the other.
 *
 * @param documents of the new generation
 * @param missing documents of the one before that the new one does not have
 * @param compared documents that both have with the same marks
 * @param differing of those, the ones that say something else
 */
public record Comparison(long documents, long missing, long compared, long differing) {

    private static final int AT_ONCE = 500;

    static final Comparison NONE = new Comparison(0, 0, 0, 0);

    static Comparison of(MongoCollection<Document> before, MongoCollection<Document> now) {
        var sum = new Comparison(0, before.countDocuments(), 0, 0);
        var part = new ArrayList<Document>();
        for (var document : now.find().batchSize(AT_ONCE)) {
            part.add(document);
            if (part.size() == AT_ONCE) {
                sum = sum.plus(compared(before, part));
                part.clear();
            }
        }
        return sum.plus(compared(before, part));
    }

    private static Comparison compared(MongoCollection<Document> before, List<Document> part) {
        var counterparts = counterparts(before, part);
        var compared = 0;
        var differing = 0;
        for (var document : part) {
            var counterpart = counterparts.get(document.getString(Layout.ID));
            if (counterpart != null && alike(document, counterpart, Layout.SEEN)) {
                compared++;
                differing += alike(document, counterpart, Layout.STATE) ? 0 : 1;
            }
        }
        return new Comparison(part.size(), -counterparts.size(), compared, differing);
    }

    private static Map<String, Document> counterparts(
            MongoCollection<Document> before, List<Document> part) {
        var byId = new HashMap<String, Document>();
        var ids = part.stream().map(document -> document.getString(Layout.ID)).toList();
        before.find(in(Layout.ID, ids))
                .forEach(document -> byId.put(document.getString(Layout.ID), document));
        return byId;
    }

    private static boolean alike(Document one, Document other, String field) {
        return Objects.equals(one.get(field), other.get(field));
    }

    Comparison plus(Comparison other) {
        return new Comparison(
                documents + other.documents,
                missing + other.missing,
                compared + other.compared,
                differing + other.differing);
    }

    static Comparison from(Document document) {
        return new Comparison(
                document.getLong("documents"),
                document.getLong("missing"),
                document.getLong("compared"),
                document.getLong("differing"));
    }

    Document toDocument() {
        return new Document("documents", documents)
                .append("missing", missing)
                .append("compared", compared)
                .append("differing", differing);
    }
}
