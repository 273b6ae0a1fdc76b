package vn.tiendo.portal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Chip;

/**
 * An objective in both plans, or in one of them.
 *
 * @param targets whose figures differ
 */
record ComparedObjective(
        boolean changed,
        Chip chip,
        String number,
        List<Piece> before,
        List<Piece> after,
        List<Figures> targets) {

    /** A target's figure before and now; null where there was or is none. */
    record Figures(String subject, @Nullable String before, @Nullable String after) {

        static Figures of(Comparison.TargetChange change) {
            var old = change.before();
            var fresh = change.after();
            return new Figures(
                    fresh != null ? fresh.subject() : old != null ? old.subject() : "",
                    old == null ? null : old.shown(),
                    fresh == null ? null : fresh.shown());
        }
    }

    static ComparedObjective of(Comparison.Objective one) {
        var text = one.text();
        boolean alone = one.before() == null || one.after() == null;
        var words =
                text == null
                        ? new WordChanges(List.of(), List.of())
                        : WordChanges.between(text.before(), text.after());
        return new ComparedObjective(
                one.changed(),
                chip(one).chip(),
                one.after() == null ? String.valueOf(one.before()) : one.after(),
                alone ? plain(words.before()) : words.before(),
                alone ? plain(words.after()) : words.after(),
                one.targets().stream()
                        .filter(Comparison.TargetChange::changed)
                        .filter(target -> !alone)
                        .map(Figures::of)
                        .toList());
    }

    /** What one plan alone has is not marked: all of it is new or gone. */
    private static List<Piece> plain(List<Piece> pieces) {
        return pieces.stream().map(piece -> new Piece(piece.text(), false)).toList();
    }

    private static Difference chip(Comparison.Objective one) {
        if (one.before() == null) {
            return Difference.NEW;
        }
        if (one.after() == null) {
            return Difference.GONE;
        }
        return one.changed() ? Difference.CHANGED : Difference.SAME;
    }
}
