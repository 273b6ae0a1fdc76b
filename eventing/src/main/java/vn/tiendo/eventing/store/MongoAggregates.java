package vn.tiendo.eventing.store;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.TooBusy;

/** Aggregates as documents of one collection, written with majority and journal. */
public final class MongoAggregates<S> implements Aggregates<S> {

    /** As a power of two: 64 ms. */
    private static final int LONGEST_WAY_GIVEN = 6;

    private final AggregateType<S> type;
    private final MongoCollection<Document> collection;
    private final CommandWrites<S> commands;
    private final EventWrites<S> events;

    public MongoAggregates(MongoDatabase database, AggregateType<S> type, StoreContext context) {
        this.type = type;
        this.collection =
                database.getCollection(type.collection())
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        var writing = new Writing<S>(type, context);
        this.commands = new CommandWrites<>(collection, type, writing, context);
        this.events = new EventWrites<>(collection, type, writing, context);
        Indices.ensure(collection, type);
    }

    @Override
    public AggregateType<S> type() {
        return type;
    }

    @Override
    public Optional<Stored<S>> find(String id) {
        return find(Filters.eq(Layout.ID, id), Filters.empty(), 1).stream().findFirst();
    }

    @Override
    public List<Stored<S>> find(Bson filter, Bson sort, int limit) {
        var found = new ArrayList<Stored<S>>();
        collection
                .find(filter)
                // what waits for the broker, and answers kept for retries, may be megabytes each
                .projection(Projections.include(Layout.VERSION, Layout.REVISION, Layout.STATE))
                .sort(sort)
                .limit(limit)
                .forEach(each -> found.add(new AggregateDocument(each).stored(type.state())));
        return found;
    }

    @Override
    public long count(Bson filter) {
        return collection.countDocuments(filter);
    }

    @Override
    public MongoCollection<Document> collection() {
        return collection;
    }

    @Override
    public void ensureIndex(String... fields) {
        collection.createIndex(Indexes.ascending(fields));
    }

    @Override
    public Committed<S> create(
            String id,
            Command command,
            Supplier<Change<S>> decide,
            Function<Stored<S>, Answer> answer) {
        return commands.create(id, command, decide, answer);
    }

    @Override
    public Committed<S> change(
            String id,
            Command command,
            Function<S, Change<S>> decide,
            Function<Stored<S>, Answer> answer) {
        return commands.change(id, command, decide, answer);
    }

    @Override
    public boolean createOn(Received event, String id, Supplier<Change<S>> decide) {
        return events.createAll(event, Map.of(id, decide.get())) == 1;
    }

    @Override
    public boolean changeOn(Received event, String id, Function<S, Change<S>> decide) {
        return events.change(event, id, decide);
    }

    @Override
    public boolean putOn(Received event, String id, Function<Optional<S>, Change<S>> decide) {
        return events.put(event, id, decide);
    }

    @Override
    public int createAllOn(Received event, Map<String, Change<S>> changes) {
        return events.createAll(event, changes);
    }

    /** Reads one document as it is now, with its marks. */
    static Optional<AggregateDocument> read(MongoCollection<Document> collection, String id) {
        return Optional.ofNullable(collection.find(Filters.eq(Layout.ID, id)).first())
                .map(AggregateDocument::new);
    }

    /**
     * Waits until what was read is there for good. A mark that one member has and a majority has not
     * may be rolled back; nobody may be told that it is done before.
     */
    static AggregateDocument settled(
            MongoCollection<Document> collection, String id, Predicate<AggregateDocument> mark) {
        var majority = collection.withReadConcern(ReadConcern.MAJORITY);
        for (var attempt = 0; attempt < 12; attempt++) {
            var read = read(majority, id).filter(mark);
            if (read.isPresent()) {
                return read.get();
            }
            Outage.backOff(attempt);
        }
        throw new TooBusy(id);
    }

    /** Whether the write matched; false where its outcome is unknown and must be looked up. */
    static boolean attempt(int attempt, Supplier<Boolean> write) {
        try {
            var matched = write.get();
            if (!matched) {
                giveWay(attempt);
            }
            return matched;
        } catch (MongoException e) {
            if (!Outage.isOne(e) || attempt >= 4) {
                throw e;
            }
            Outage.backOff(attempt);
            return false;
        }
    }

    /** Others were faster. Who waits by chance does not meet the same ones again, and gets through. */
    private static void giveWay(int attempt) {
        var most = 1L << Math.min(attempt, LONGEST_WAY_GIVEN);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most * 1_000_000));
    }
}
