package vn.tiendo.portal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text under comparison.
 *
 * @param differs whether the other text does not have it
 */
record Piece(String text, boolean differs) {

    /** A text that is the same on both sides, or differs as a whole. */
    static List<Piece> of(@Nullable String text, boolean differs) {
        return text == null || text.isEmpty() ? List.of() : List.of(new Piece(text, differs));
    }
}
