package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two texts word by word: what the one has and the other has not. The words that both have are those
 * of their longest common sequence.
 */
record WordChanges(List<Piece> before, List<Piece> after) {

    /** A word with the blanks behind it. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*");

    /** Texts whose words multiplied are more than this are shown as other texts altogether. */
    private static final int MOST = 4_000_000;

    WordChanges {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static WordChanges between(@Nullable String old, @Nullable String fresh) {
        if (old == null || fresh == null) {
            return apart(old, fresh);
        }
        var then = words(old);
        var now = words(fresh);
        if ((long) then.size() * now.size() > MOST) {
            return apart(old, fresh);
        }
        var common = lengths(then, now);
        var before = new ArrayList<Piece>();
        var after = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < then.size() || j < now.size()) {
            if (i < then.size() && j < now.size() && same(then.get(i), now.get(j))) {
                add(before, then.get(i++), false);
                add(after, now.get(j++), false);
            } else if (j == now.size() || i < then.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(before, then.get(i++), true);
            } else {
                add(after, now.get(j++), true);
            }
        }
        return new WordChanges(before, after);
    }

    private static WordChanges apart(@Nullable String old, @Nullable String fresh) {
        return new WordChanges(Piece.of(old, true), Piece.of(fresh, true));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    /** How long the longest common sequence is from each place on. */
    private static int[][] lengths(List<String> then, List<String> now) {
        var lengths = new int[then.size() + 1][now.size() + 1];
        for (int i = then.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                lengths[i][j] =
                        same(then.get(i), now.get(j))
                                ? lengths[i + 1][j + 1] + 1
                                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** Words side by side that differ alike are one piece. */
    private static void add(List<Piece> pieces, String word, boolean differs) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.differs() == differs) {
            pieces.set(pieces.size() - 1, new Piece(last.text() + word, differs));
        } else {
            pieces.add(new Piece(word, differs));
        }
    }
}
