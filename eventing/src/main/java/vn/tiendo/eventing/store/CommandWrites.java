package vn.tiendo.eventing.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.eventing.error.KeyReused;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.eventing.error.StaleRevision;
import vn.tiendo.eventing.error.TooBusy;
import vn.tiendo.eventing.trace.Trail;

/** Carries out commands: known retries first, then the decision, then one guarded write. */
final class CommandWrites<S> {

    private static final int ATTEMPTS = 40;

    private final MongoCollection<Document> collection;
    private final AggregateType<S> type;
    private final Writing<S> writing;
    private final StoreContext context;

    CommandWrites(
            MongoCollection<Document> collection,
            AggregateType<S> type,
            Writing<S> writing,
            StoreContext context) {
        this.collection = collection;
        this.type = type;
        this.writing = writing;
        this.context = context;
    }

    Committed<S> create(
            String id,
            Command command,
            Supplier<Change<S>> decide,
            Function<Stored<S>, Answer> answer) {
        var before = MongoAggregates.read(collection, id);
        if (before.isPresent()) {
            return recognised(before.get(), command, answer)
                    .orElseThrow(() -> new AlreadyThere(id));
        }
        var change = decide.get();
        var created = new Stored<>(id, 1, 1, change.state());
        var first = answer.apply(created);
        var marks = Marks.command(command, null, first, Instant.now());
        var document = writing.insert(id, change, marks);
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (MongoAggregates.attempt(attempt, () -> inserted(document))) {
                told(id, change, 0);
                return new Committed<>(created, command.keyed() ? first : null, false);
            }
            var there = MongoAggregates.read(collection, id);
            if (there.isPresent()) {
                return own(there.get(), command, answer)
                        .or(() -> recognised(there.get(), command, answer))
                        .orElseThrow(() -> new AlreadyThere(id));
            }
        }
        throw new TooBusy(id);
    }

    private boolean inserted(Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoException e) {
            if (Outage.isDuplicateKey(e)) {
                return false;
            }
            throw e;
        }
    }

    Committed<S> change(
            String id,
            Command command,
            Function<S, Change<S>> decide,
            Function<Stored<S>, Answer> answer) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var read = MongoAggregates.read(collection, id).orElseThrow(() -> new NotThere(id));
            var known = attempt > 0 ? own(read, command, answer) : Optional.<Committed<S>>empty();
            var repeated = known.or(() -> recognised(read, command, answer));
            if (repeated.isPresent()) {
                return repeated.get();
            }
            if (command.ifMatch() != null && command.ifMatch() != read.revision()) {
                throw new StaleRevision(id);
            }
            var change = decide.apply(read.state(type.state()));
            var after = new Stored<>(id, read.version() + 1, read.revision() + 1, change.state());
            var first = answer.apply(after);
            var marks = Marks.command(command, read, first, Instant.now());
            var update = writing.update(read, change, marks);
            var guard = writing.guard(read);
            if (MongoAggregates.attempt(
                    attempt, () -> collection.updateOne(guard, update).getMatchedCount() == 1)) {
                told(id, change, read.seq());
                return new Committed<>(after, command.keyed() ? first : null, false);
            }
        }
        throw new TooBusy(id);
    }

    private void told(String id, Change<S> change, long before) {
        var sequence = before;
        for (var event : change.events()) {
            Trail.stored(event.type(), ++sequence, id);
        }
        context.afterCommit().run();
    }

    /** This very call wrote it, though its outcome did not reach us. */
    private Optional<Committed<S>> own(
            AggregateDocument read, Command command, Function<Stored<S>, Answer> answer) {
        if (!read.wrote(command.id())) {
            return Optional.empty();
        }
        var settled =
                MongoAggregates.settled(collection, read.id(), one -> one.wrote(command.id()));
        context.afterCommit().run();
        var first = settled.answerTo(command.id()).map(kept -> answer(kept, settled, answer));
        return Optional.of(
                new Committed<>(settled.stored(type.state()), first.orElse(null), false));
    }

    /** An earlier call wrote it under the same key. */
    private Optional<Committed<S>> recognised(
            AggregateDocument read, Command command, Function<Stored<S>, Answer> answer) {
        var kept = read.answerTo(command.id());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        if (!kept.get().fingerprint().equals(command.fingerprint())) {
            throw new KeyReused(read.id());
        }
        var settled =
                MongoAggregates.settled(
                        collection, read.id(), one -> one.answerTo(command.id()).isPresent());
        var then = kept.get();
        var stored =
                new Stored<>(
                        read.id(), settled.version(), then.revision(), settled.state(type.state()));
        return Optional.of(new Committed<>(stored, answer(then, settled, answer), true));
    }

    private Answer answer(
            KeptAnswer kept, AggregateDocument now, Function<Stored<S>, Answer> answer) {
        var body = kept.body();
        return new Answer(
                kept.status(), body == null ? answer.apply(now.stored(type.state())).body() : body);
    }
}
