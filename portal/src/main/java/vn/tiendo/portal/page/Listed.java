package vn.tiendo.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, as services answer it.
 *
 * @param next what to ask for next; null at the end
 */
public record Listed<T>(List<T> items, @Nullable String next) {

    public Listed {
        items = List.copyOf(items);
    }

    /** Whether this is not all: what is counted here is the least that there is. */
    public boolean more() {
        return next != null;
    }

    /**
     * Asks part by part, until the end or so many parts.
     *
     * @param ask given the place to go on after, "" at the beginning
     */
    public static <T> Listed<T> all(int parts, Function<String, Listed<T>> ask) {
        var items = new ArrayList<T>();
        var part = ask.apply("");
        items.addAll(part.items());
        for (int asked = 1; asked < parts && part.next() != null; asked++) {
            part = ask.apply(part.next());
            items.addAll(part.items());
        }
        return new Listed<>(items, part.next());
    }
}
