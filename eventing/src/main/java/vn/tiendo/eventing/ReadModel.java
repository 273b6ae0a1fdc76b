package vn.tiendo.eventing;

import java.util.List;
import java.util.function.Function;

/**
 * A read model: what others told, kept in the shape in which it is read. Because the topics keep what
 * was told, it can be built anew from their beginning while the old one is read.
 *
 * @param name by which it is rebuilt, report-facts
 * @param topics what it is made of
 * @param parts what it consists of, one collection each
 * @param routes which event goes where, for the generation that is given. They may change nothing
 *     but its parts: an effect elsewhere would come again with each rebuild
 */
public record ReadModel(
        String name,
        List<String> topics,
        List<AggregateType<?>> parts,
        Function<Generation, Routes> routes) {

    public ReadModel {
        topics = List.copyOf(topics);
        parts = List.copyOf(parts);
    }

    /** The parts of one generation. */
    @FunctionalInterface
    public interface Generation {

        <S> Aggregates<S> of(AggregateType<S> part);
    }
}
