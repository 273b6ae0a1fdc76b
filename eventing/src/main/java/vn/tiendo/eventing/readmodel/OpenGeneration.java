package vn.tiendo.eventing.readmodel;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;
import vn.tiendo.eventing.ReadModel;
import vn.tiendo.eventing.inbox.Inbox;

/** One generation of a read model: its collections, and what feeds them. */
final class OpenGeneration implements ReadModel.Generation {

    private final String name;
    private final Map<String, Aggregates<?>> parts;
    private @Nullable Inbox inbox;
    private @Nullable Runnable end;
    private @Nullable Map<TopicPartition, Long> was;

    OpenGeneration(ReadModel model, int number, Eventing eventing) {
        this.name = nameOf(model, number);
        this.parts =
                model.parts().stream()
                        .collect(
                                Collectors.toMap(
                                        AggregateType::collection,
                                        part -> eventing.aggregates(part.generation(number))));
    }

    static String nameOf(ReadModel model, int number) {
        return model.name() + "-" + number;
    }

    /** Also that of its inbox, and the end of that of its consumer group. */
    String name() {
        return name;
    }

    @Override
    @SuppressWarnings("unchecked") // the type opened this collection, and it alone
    public <S> Aggregates<S> of(AggregateType<S> part) {
        var aggregates = parts.get(part.collection());
        if (aggregates == null) {
            throw new IllegalArgumentException(part.collection() + " is no part of " + name);
        }
        return (Aggregates<S>) aggregates;
    }

    /** Begins to take in what was told; does nothing where that began before. */
    void feed(Function<ReadModel.Generation, Inbox> inboxOf, Function<Inbox, Runnable> feed) {
        if (inbox == null) {
            inbox = inboxOf.apply(this);
        }
        if (end == null) {
            end = feed.apply(inbox);
        }
    }

    /** Whether it has consumed all that its topics held when this was asked first. */
    boolean heardWhatWas(
            Supplier<Map<TopicPartition, Long>> ends,
            BiPredicate<String, Map<TopicPartition, Long>> passed) {
        if (was == null) {
            was = ends.get();
        }
        return passed.test(name, was);
    }

    /** Whether it was fed until now. */
    boolean close() {
        if (end == null) {
            return false;
        }
        end.run();
        end = null;
        return true;
    }
}
