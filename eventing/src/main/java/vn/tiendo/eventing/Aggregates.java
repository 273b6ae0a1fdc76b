package vn.tiendo.eventing;

import com.mongodb.client.MongoCollection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * All aggregates of one kind. A change and its events are one write; a decision may be taken again
 * when somebody else was faster, so it must follow from the state that it is given alone.
 *
 * <p>Commands throw {@link vn.tiendo.eventing.error.NotThere}, {@link
 * vn.tiendo.eventing.error.AlreadyThere}, {@link vn.tiendo.eventing.error.StaleRevision}, {@link
 * vn.tiendo.eventing.error.KeyReused} and {@link vn.tiendo.eventing.error.OutboxFull}; nothing is
 * written then.
 */
public interface Aggregates<S> extends View<S> {

    AggregateType<S> type();

    /** For queries that the methods above do not cover. Never write through it. */
    MongoCollection<Document> collection();

    /** Makes sure that there is an index on these fields, in this order. */
    void ensureIndex(String... fields);

    /** Creates an aggregate; a retry of the same keyed command gets the first answer. */
    Committed<S> create(
            String id,
            Command command,
            Supplier<Change<S>> decide,
            Function<Stored<S>, Answer> answer);

    /** Changes an aggregate; a retry of the same keyed command gets the first answer. */
    Committed<S> change(
            String id,
            Command command,
            Function<S, Change<S>> decide,
            Function<Stored<S>, Answer> answer);

    default Committed<S> create(String id, Command command, Supplier<Change<S>> decide) {
        return create(id, command, decide, stored -> new Answer(201, ""));
    }

    default Committed<S> change(String id, Command command, Function<S, Change<S>> decide) {
        return change(id, command, decide, stored -> new Answer(200, ""));
    }

    /**
     * Creates an aggregate as the effect of an event.
     *
     * @return false where it is there already
     */
    boolean createOn(Received event, String id, Supplier<Change<S>> decide);

    /**
     * Changes an aggregate as the effect of an event, once.
     *
     * @return false where the aggregate has seen this event, or a later one of the same source
     */
    boolean changeOn(Received event, String id, Function<S, Change<S>> decide);

    /** Creates or changes an aggregate as the effect of an event, once. */
    boolean putOn(Received event, String id, Function<Optional<S>, Change<S>> decide);

    /**
     * Creates many aggregates as the effect of one event. What is there already is left as it is, so
     * that a repetition completes what a crash cut off.
     *
     * @return how many were created now
     */
    int createAllOn(Received event, Map<String, Change<S>> changes);
}
