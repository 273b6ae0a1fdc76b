package vn.tiendo.eventing.lease;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Leases as documents. Times are the database's own, so that no instance's clock matters. */
final class LeaseDocuments {

    private static final String OWNER = "owner";
    private static final String TOKEN = "token";
    private static final String RENEWED = "renewedAt";
    private static final String BEAT = "beat";
    private static final Date LONG_AGO = new Date(0);

    private final MongoCollection<Document> leases;
    private final MongoCollection<Document> instances;
    private final String instance;
    private final long lengthMillis;
    private long beats;
    private long acknowledged;

    LeaseDocuments(MongoDatabase database, String instance, Duration length) {
        this.leases = database.getCollection("leases").withWriteConcern(WriteConcern.MAJORITY);
        this.instances =
                database.getCollection("instances").withWriteConcern(WriteConcern.MAJORITY);
        this.instance = instance;
        this.lengthMillis = length.toMillis();
    }

    /** Registers us for a while; false where the store has forgotten that we did before. */
    boolean register() {
        beats++;
        var before =
                instances.findOneAndUpdate(
                        eq("_id", instance),
                        combine(currentDate(RENEWED), set(BEAT, beats)),
                        new FindOneAndUpdateOptions()
                                .upsert(true)
                                .returnDocument(ReturnDocument.BEFORE));
        var remembered = before == null ? 0 : before.get(BEAT, Number.class).longValue();
        var known = remembered >= acknowledged;
        acknowledged = beats;
        instances.deleteMany(renewedBefore(lengthMillis * 20));
        return known;
    }

    void unregister() {
        instances.deleteOne(eq("_id", instance));
    }

    int instances() {
        var alive = new Document("$gte", List.of("$" + RENEWED, agoByDatabase(lengthMillis)));
        return (int) instances.countDocuments(expr(alive));
    }

    /** The slices that are still ours, with their tokens. */
    Map<Integer, Long> renew() {
        leases.updateMany(eq(OWNER, instance), currentDate(RENEWED));
        var ours = new TreeMap<Integer, Long>();
        leases.find(eq(OWNER, instance))
                .forEach(
                        lease ->
                                ours.put(
                                        lease.getInteger("_id"),
                                        lease.get(TOKEN, Number.class).longValue()));
        return ours;
    }

    /** Takes a slice whose lease ran out; its new token, or empty where somebody else has it. */
    Optional<Long> take(int slice) {
        var taken =
                leases.findOneAndUpdate(
                        and(eq("_id", slice), renewedBefore(lengthMillis)),
                        combine(set(OWNER, instance), inc(TOKEN, 1L), currentDate(RENEWED)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (taken != null) {
            return Optional.of(taken.get(TOKEN, Number.class).longValue());
        }
        return leases.countDocuments(eq("_id", slice)) == 0 && create(slice)
                ? take(slice)
                : Optional.empty();
    }

    private boolean create(int slice) {
        try {
            leases.insertOne(
                    new Document("_id", slice)
                            .append(OWNER, "")
                            .append(TOKEN, 0L)
                            .append(RENEWED, LONG_AGO));
            return true;
        } catch (MongoWriteException e) {
            if (e.getCode() == 11000) {
                return false;
            }
            throw e;
        }
    }

    void release(int slice) {
        leases.updateOne(
                and(eq("_id", slice), eq(OWNER, instance)),
                combine(set(OWNER, ""), Updates.set(RENEWED, LONG_AGO)));
    }

    private Bson renewedBefore(long millis) {
        return expr(new Document("$lt", List.of("$" + RENEWED, agoByDatabase(millis))));
    }

    private static Document agoByDatabase(long millis) {
        return new Document("$subtract", List.of("$$NOW", millis));
    }
}
