package vn.tiendo.eventing.readmodel;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The generations of a read model, by number.
 *
 * @param current the one that is read
 * @param previous the one that was read before: an instance that is late may still read it
 * @param building the one that catches up beside it
 * @param last the highest that there ever was; a number is never used again, for the broker
 *     remembers how far its consumers came
 * @param comparison of the current one with the one before it
 */
record Generations(
        int current,
        @Nullable Integer previous,
        @Nullable Integer building,
        int last,
        @Nullable Comparison comparison) {

    static final Generations FIRST = new Generations(1, null, null, 1, null);

    static Generations from(Document document) {
        return new Generations(
                document.getInteger("current"),
                document.getInteger("previous"),
                document.getInteger("building"),
                document.getInteger("last"),
                Optional.ofNullable(document.get("comparison", Document.class))
                        .map(Comparison::from)
                        .orElse(null));
    }

    /** Those that have to be fed. */
    Stream<Integer> alive() {
        return Stream.concat(Stream.of(current), Stream.ofNullable(building));
    }

    /** The same, with the next number taken. */
    Generations withNext() {
        return new Generations(current, previous, building, last + 1, comparison);
    }

    /** Those that nobody needs. */
    IntStream gone() {
        return IntStream.rangeClosed(1, last)
                .filter(number -> number != current)
                .filter(number -> building == null || number != building)
                .filter(number -> previous == null || number != previous);
    }
}
