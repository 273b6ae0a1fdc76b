package vn.tiendo.eventing.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Records that could not be consumed, with all later ones of their keys, in the consumer's own store.
 * A key is one document with a version; while it is there, the key's records come here. It goes only
 * if its version is the one under which the last record was drained, so none is left behind.
 */
public final class ParkedRecords {

    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> records;

    public ParkedRecords(MongoDatabase database) {
        var safe = WriteConcern.MAJORITY.withJournal(true);
        this.keys = database.getCollection("parkedKeys").withWriteConcern(safe);
        this.records = database.getCollection("parked").withWriteConcern(safe);
        records.createIndex(Indexes.ascending("of", "partition", "offset"));
    }

    boolean holds(String inbox, IncomingRecord record) {
        return keys.countDocuments(eq("_id", keyOf(inbox, record))) > 0;
    }

    /** Parks the first record of a key. */
    void add(String inbox, IncomingRecord record, Throwable cause) {
        insert(inbox, record);
        keys.updateOne(
                eq("_id", keyOf(inbox, record)),
                combine(
                        setOnInsert("inbox", inbox),
                        setOnInsert("topic", record.topic()),
                        setOnInsert("key", record.key()),
                        setOnInsert("cause", String.valueOf(cause)),
                        setOnInsert("at", Date.from(Instant.now())),
                        // a key that is parked anew is another than the one a replay saw
                        setOnInsert("epoch", UUID.randomUUID().toString()),
                        inc("version", 1L)),
                new UpdateOptions().upsert(true));
    }

    /** Parks a record behind others of its key; false where the key was drained in between. */
    boolean addBehind(String inbox, IncomingRecord record) {
        insert(inbox, record);
        var behind = keys.updateOne(eq("_id", keyOf(inbox, record)), inc("version", 1L));
        if (behind.getMatchedCount() == 0) {
            records.deleteOne(eq("_id", prefix(inbox) + record.place()));
        }
        return behind.getMatchedCount() == 1;
    }

    private void insert(String inbox, IncomingRecord record) {
        var id = prefix(inbox) + record.place();
        var document = ParkedDocument.of(id, record, keyOf(inbox, record));
        records.replaceOne(eq("_id", id), document, new ReplaceOptions().upsert(true));
    }

    /** The keys that are held, oldest first. */
    public List<ParkedKey> keys() {
        var all = new ArrayList<ParkedKey>();
        keys.find()
                .sort(Sorts.ascending("at"))
                .forEach(
                        each -> {
                            var held = records.countDocuments(eq("of", each.getString("_id")));
                            all.add(ParkedKey.from(each, held));
                        });
        return all;
    }

    Optional<ParkedKey> find(String id) {
        return Optional.ofNullable(keys.find(eq("_id", id)).first())
                .map(key -> ParkedKey.from(key, records.countDocuments(eq("of", id))));
    }

    /** Gives up what an inbox holds that is not read any more. */
    public void forget(String inbox) {
        for (var key : keys.find(eq("inbox", inbox))) {
            records.deleteMany(eq("of", key.getString("_id")));
            keys.deleteOne(eq("_id", key.getString("_id")));
        }
    }

    /** How long the oldest key has been held. */
    public Duration oldestAge() {
        var oldest = keys.find().sort(Sorts.ascending("at")).first();
        return oldest == null
                ? Duration.ZERO
                : Duration.between(oldest.getDate("at").toInstant(), Instant.now());
    }

    public long count() {
        return keys.countDocuments();
    }

    /**
     * Consumes the records of a key in their order until none is left.
     *
     * @return how many
     * @throws ReplayFailed at the first that can't be consumed yet; an outage is thrown as it is
     */
    int replay(String key, Inbox inbox) {
        var replayed = 0;
        while (true) {
            var held = keys.find(eq("_id", key)).first();
            if (held == null) {
                return replayed;
            }
            var first = first(key);
            if (first == null) {
                var version = held.get("version");
                keys.deleteOne(
                        and(
                                eq("_id", key),
                                eq("version", version),
                                eq("epoch", held.get("epoch"))));
                continue;
            }
            consume(ParkedDocument.toRecord(first), inbox);
            records.deleteOne(eq("_id", first.get("_id")));
            replayed++;
        }
    }

    private static void consume(IncomingRecord record, Inbox inbox) {
        try {
            inbox.consume(record);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            if (Transient.is(e)) {
                throw e;
            }
            throw new ReplayFailed(record.place(), e);
        }
    }

    private @Nullable Document first(String key) {
        return records.find(eq("of", key)).sort(Sorts.ascending("partition", "offset")).first();
    }

    private static String keyOf(String inbox, IncomingRecord record) {
        return prefix(inbox) + record.topic() + "/" + record.key();
    }

    /** The service's own inbox needs none. */
    private static String prefix(String inbox) {
        return inbox.isEmpty() ? "" : inbox + ":";
    }
}
