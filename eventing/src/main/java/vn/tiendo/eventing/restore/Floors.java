package vn.tiendo.eventing.restore;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * The last sequences of aggregates that were told of and are gone, since the store was restored to a
 * point before they were. Who creates one of them again begins above.
 */
public final class Floors {

    private final MongoCollection<Document> floors;
    private final Map<String, Long> known = new ConcurrentHashMap<>();

    public Floors(MongoDatabase database) {
        this.floors =
                database.getCollection("floors")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        read();
    }

    /** 0 for nearly all. */
    public long of(String topic, String aggregate) {
        return known.getOrDefault(key(topic, aggregate), 0L);
    }

    void read() {
        floors.find()
                .forEach(
                        floor ->
                                known.put(
                                        floor.getString("_id"),
                                        floor.get("sequence", Number.class).longValue()));
    }

    void put(String topic, String aggregate, long sequence) {
        var id = key(topic, aggregate);
        floors.replaceOne(
                Filters.eq("_id", id),
                new Document("_id", id).append("sequence", sequence),
                new ReplaceOptions().upsert(true));
        known.put(id, sequence);
    }

    private static String key(String topic, String aggregate) {
        return topic + "/" + aggregate;
    }
}
