package vn.tiendo.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One tray a seat: gathers what comes at about the same time, lets one sender at a time take it, and
 * keeps the mail that is under way. All times are the database's, so that instances need not agree
 * on theirs.
 */
final class Trays {

    private static final Document AGE =
            new Document("$subtract", List.of("$$NOW", "$collectingSince"));

    private final MongoCollection<Document> trays;
    private final MailSettings settings;

    Trays(MongoDatabase database, MailSettings settings) {
        trays = Durable.collection(database, "trays");
        trays.createIndex(Indexes.ascending("collectingSince"));
        this.settings = settings;
    }

    /** Something was entered for these seats. Repeating it does no harm. */
    void put(Collection<String> seats) {
        if (seats.isEmpty()) {
            return;
        }
        var writes = new ArrayList<WriteModel<Document>>();
        for (var seat : seats) {
            writes.add(
                    new UpdateOneModel<>(
                            eq("_id", seat),
                            combine(
                                    currentDate("lastItemAt"),
                                    inc("arrivals", 1L),
                                    setOnInsert("heldAt", new Date(0)),
                                    setOnInsert("holdMillis", 0L)),
                            new UpdateOptions().upsert(true)));
            writes.add(
                    new UpdateOneModel<>(
                            and(eq("_id", seat), exists("collectingSince", false)),
                            currentDate("collectingSince")));
        }
        try {
            trays.bulkWrite(writes);
        } catch (MongoBulkWriteException e) {
            // Two instances made the same tray at once; now it is there for both.
            if (e.getWriteErrors().stream()
                    .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            trays.bulkWrite(writes);
        }
    }

    /** Takes a tray that has gathered long enough and that nobody holds. */
    Optional<Tray> take() {
        var token = UUID.randomUUID().toString();
        var taken =
                trays.findOneAndUpdate(
                        and(exists("collectingSince"), expr(and(gathered(), free()))),
                        combine(set("token", token), hold(settings.lease())),
                        new FindOneAndUpdateOptions()
                                .sort(Sorts.ascending("collectingSince"))
                                .returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(taken).map(document -> TrayDocument.read(document, token));
    }

    /** Fixes the mail. False where another sender has taken over. */
    boolean fix(Tray tray, Batch batch) {
        return held(tray, set("batch", TrayDocument.of(batch)));
    }

    /** The mail server has taken the mail. */
    void sent(Tray tray) {
        held(tray, set("batch.sent", true));
    }

    /** Gives the tray back for another try; the mail stays fixed. */
    void retryLater(Tray tray, Duration pause) {
        held(tray, combine(unset("token"), inc("failures", 1), hold(pause)));
    }

    /** Gives the tray back for another try; what it tells will be decided anew. */
    void dissolve(Tray tray, Duration pause) {
        held(tray, combine(unset("batch"), unset("token"), inc("failures", 1), hold(pause)));
    }

    /**
     * Gives the tray back after its mail.
     *
     * @param rest something was left behind, to be taken at once; else it is laid aside, unless
     *     something came meanwhile, which is gathered anew
     */
    void finish(Tray tray, boolean rest) {
        var done = combine(unset("batch"), unset("token"), set("failures", 0), hold(Duration.ZERO));
        if (rest) {
            held(tray, done);
            return;
        }
        var nothingNew =
                trays.updateOne(
                        and(owned(tray), eq("arrivals", tray.arrivals())),
                        combine(done, unset("collectingSince")));
        if (nothingNew.getMatchedCount() == 0) {
            held(tray, combine(done, currentDate("collectingSince")));
        }
    }

    /** How long the mail that waits longest has waited; zero where none does. */
    Duration longestWait() {
        var oldest =
                trays.aggregate(
                                List.of(
                                        Aggregates.match(exists("collectingSince")),
                                        Aggregates.sort(Sorts.ascending("collectingSince")),
                                        Aggregates.limit(1),
                                        Aggregates.project(new Document("age", AGE))))
                        .first();
        return oldest == null ? Duration.ZERO : Duration.ofMillis(oldest.getLong("age"));
    }

    private boolean held(Tray tray, Bson update) {
        return trays.updateOne(owned(tray), update).getMatchedCount() == 1;
    }

    private static Bson owned(Tray tray) {
        return and(eq("_id", tray.seat()), eq("token", tray.token()));
    }

    private static Bson hold(Duration time) {
        return combine(currentDate("heldAt"), set("holdMillis", time.toMillis()));
    }

    private Bson gathered() {
        return new Document(
                "$or",
                List.of(
                        past("$lastItemAt", settings.collect().toMillis()),
                        past("$collectingSince", settings.collectAtMost().toMillis())));
    }

    private static Bson free() {
        return past("$heldAt", "$holdMillis");
    }

    private static Bson past(String since, Object millis) {
        return new Document("$lte", List.of(new Document("$add", List.of(since, millis)), "$$NOW"));
    }
}
