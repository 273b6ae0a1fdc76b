package vn.tiendo.eventing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of aggregate: where it lives, how its state is written and what it tells.
 *
 * @param collection MongoDB collection, one aggregate a document
 * @param state a record; dates are stored as ISO strings
 * @param topic where its events go; null for a read model, which tells nothing
 * @param timers the timers that follow from a state. They are derived at every write and stored
 *     beside it, so that none can outlive what it guards
 */
public record AggregateType<S>(
        String collection,
        Class<S> state,
        @Nullable String topic,
        Function<S, List<Timer>> timers) {

    public static <S> AggregateType<S> of(String collection, Class<S> state, String topic) {
        return new AggregateType<>(collection, state, topic, any -> List.of());
    }

    /** A copy of what others told: no events, no timers. */
    public static <S> AggregateType<S> readModel(String collection, Class<S> state) {
        return new AggregateType<>(collection, state, null, any -> List.of());
    }

    /** The same kind in a collection of its own, for a copy that is built anew beside the old one. */
    public AggregateType<S> generation(int number) {
        return new AggregateType<>(collection + "-" + number, state, topic, timers);
    }

    public AggregateType<S> withTimers(Function<S, List<Timer>> derived) {
        return new AggregateType<>(collection, state, topic, derived);
    }
}
