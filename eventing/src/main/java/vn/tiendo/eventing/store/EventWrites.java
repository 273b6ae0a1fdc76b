package vn.tiendo.eventing.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.eventing.error.TooBusy;

/**
 * Writes the effects of consumed events. The mark of what was seen stands in the very document that
 * is changed, so effect and mark are one write and a repetition finds itself.
 */
final class EventWrites<S> {

    private static final int ATTEMPTS = 40;
    private static final int CHUNK = 500;

    private final MongoCollection<Document> collection;
    private final AggregateType<S> type;
    private final Writing<S> writing;
    private final StoreContext context;

    EventWrites(
            MongoCollection<Document> collection,
            AggregateType<S> type,
            Writing<S> writing,
            StoreContext context) {
        this.collection = collection;
        this.type = type;
        this.writing = writing;
        this.context = context;
    }

    boolean change(Received event, String id, Function<S, Change<S>> decide) {
        return put(event, id, state -> decide.apply(state.orElseThrow(() -> new NotThere(id))));
    }

    boolean put(Received event, String id, Function<Optional<S>, Change<S>> decide) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var read = MongoAggregates.read(collection, id);
            if (read.isPresent() && read.get().hasSeen(event.subject(), event.sequence())) {
                // it may be this call's own write, whose outcome did not reach us
                var settled =
                        MongoAggregates.settled(
                                collection,
                                id,
                                one -> one.hasSeen(event.subject(), event.sequence()));
                context.afterCommit().run();
                return attempt > 0 && settled.wrote("event " + event.id());
            }
            var change = decide.apply(read.map(one -> one.state(type.state())));
            var marks = Marks.event(event, read.orElse(null));
            if (MongoAggregates.attempt(attempt, () -> write(id, read, change, marks))) {
                context.afterCommit().run();
                return true;
            }
        }
        throw new TooBusy(id);
    }

    private boolean write(
            String id, Optional<AggregateDocument> read, Change<S> change, Marks marks) {
        if (read.isEmpty()) {
            return insert(List.of(writing.insert(id, change, marks))) == 1;
        }
        var update = writing.update(read.get(), change, marks);
        return collection.updateOne(writing.guard(read.get()), update).getMatchedCount() == 1;
    }

    int createAll(Received event, Map<String, Change<S>> changes) {
        var created = 0;
        var chunk = new ArrayList<Document>();
        for (var entry : changes.entrySet()) {
            var marks = Marks.event(event, null);
            chunk.add(writing.insert(entry.getKey(), entry.getValue(), marks));
            if (chunk.size() == CHUNK) {
                created += insert(chunk);
                chunk.clear();
            }
        }
        created += chunk.isEmpty() ? 0 : insert(chunk);
        context.afterCommit().run();
        return created;
    }

    /** Inserts what is not there yet; a duplicate key means that it was done before. */
    private int insert(List<Document> documents) {
        try {
            return collection
                    .insertMany(documents, new InsertManyOptions().ordered(false))
                    .getInsertedIds()
                    .size();
        } catch (MongoBulkWriteException e) {
            var onlyDuplicates =
                    e.getWriteConcernError() == null
                            && e.getWriteErrors().stream().allMatch(one -> one.getCode() == 11000);
            if (!onlyDuplicates) {
                throw e;
            }
            return e.getWriteResult().getInsertedCount();
        }
    }
}
