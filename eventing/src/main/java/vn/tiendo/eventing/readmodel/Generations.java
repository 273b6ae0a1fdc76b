package vn.tiendo.eventing.readmodel;

import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The generations of a read model, by number.
 *
 * @param current the one that is read
 * @param building the one that catches up beside it
 * @param last the highest that there ever was; a number is never used again, for the broker
 *     remembers how far its consumers came
 * @param comparison of the current one with the one before it
 */
record Generations(
        int current, @Nullable Integer building, int last, @Nullable Comparison comparison) {

    static final Generations FIRST = new Generations(1, null, 1, null);

    static Generations from(Document document) {
        return new Generations(
                document.getInteger("current"),
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
}
