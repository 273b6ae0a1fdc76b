package vn.tiendo.plan.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether one name is the other with words shortened to their first letters: "Phòng VHXH" and "Phòng
 * Văn hóa - Xã hội". Names are compared as {@link UnitName#bare} gives them.
 */
final class Initials {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");
    private static final String AND = "va";
    private static final int FEWEST = 2;

    private Initials() {}

    static boolean between(String one, String other) {
        var words = words(one);
        var others = words(other);
        return shortens(words, others) || shortens(others, words);
    }

    /** Whether a document gives the unit's code for its name. */
    static boolean isCode(String bare, @Nullable String code) {
        return code != null
                && !code.isBlank()
                && words(bare).equals(words(UnitName.bare(code.toLowerCase(Locale.ROOT))));
    }

    /** Some word of the short name stands for two or more, every other one for itself. */
    private static boolean shortens(List<String> shorter, List<String> full) {
        return shorter.size() < full.size() && shortens(shorter, 0, full, 0);
    }

    private static boolean shortens(List<String> shorter, int s, List<String> full, int f) {
        if (s == shorter.size() || f == full.size()) {
            return s == shorter.size() && f == full.size();
        }
        var word = shorter.get(s);
        if (word.equals(full.get(f)) && shortens(shorter, s + 1, full, f + 1)) {
            return true;
        }
        var length = word.length();
        return length >= FEWEST
                && f + length <= full.size()
                && areInitials(word, full.subList(f, f + length))
                && shortens(shorter, s + 1, full, f + length);
    }

    private static boolean areInitials(String word, List<String> words) {
        for (var n = 0; n < words.size(); n++) {
            if (words.get(n).charAt(0) != word.charAt(n)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String bare) {
        return Arrays.stream(BETWEEN.split(bare))
                .filter(word -> !word.isEmpty() && !word.equals(AND))
                .toList();
    }
}
