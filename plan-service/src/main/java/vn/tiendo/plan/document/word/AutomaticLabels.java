package vn.tiendo.plan.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts Word's automatic numbers, which stand in no text, as Word prints them. */
final class AutomaticLabels {

    private static final int LEVELS = NumberingPart.LEVELS;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private final NumberingPart numbering;
    private final StylesPart styles;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    AutomaticLabels(NumberingPart numbering, StylesPart styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /**
     * The label of the next paragraph; empty where it has none.
     *
     * @param number the paragraph's own number id; null to take its style's
     * @param level the paragraph's own level, -1 where it names none
     */
    String next(@Nullable String number, int level, @Nullable String style) {
        var inherited = number == null ? styles.numbered(style) : null;
        var id = inherited != null ? inherited.number() : number;
        var numbered = id == null ? null : numbering.numbers().get(id);
        var levels = numbered == null ? null : numbering.lists().get(numbered.list());
        if (id == null || numbered == null || levels == null) {
            return "";
        }
        int at =
                level >= 0
                        ? level
                        : inherited != null && inherited.level() >= 0
                                ? inherited.level()
                                : styled(levels, style);
        var found = at < LEVELS ? levels.get(at) : null;
        return found == null ? "" : counted(id, numbered, found, at);
    }

    private static int styled(Map<Integer, NumberingPart.Level> levels, @Nullable String style) {
        return levels.entrySet().stream()
                .filter(entry -> style != null && style.equals(entry.getValue().style()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private String counted(
            String id, NumberingPart.Numbered numbered, NumberingPart.Level level, int at) {
        var counts = counters.computeIfAbsent(numbered.list(), list -> new int[LEVELS]);
        var override = numbered.starts().get(at);
        boolean anew = override != null && begun.add(id + "/" + at);
        counts[at] = anew ? override : counts[at] == 0 ? level.start() : counts[at] + 1;
        java.util.Arrays.fill(counts, at + 1, LEVELS, 0);
        return printed(numbering.lists().getOrDefault(numbered.list(), Map.of()), counts, level);
    }

    private static String printed(
            Map<Integer, NumberingPart.Level> levels, int[] counts, NumberingPart.Level level) {
        if (level.format().equals("bullet")) {
            return "-";
        }
        var label = level.text();
        for (int i = 0; i < LEVELS; i++) {
            var each = levels.get(i);
            if (each != null && label.contains("%" + (i + 1))) {
                label = label.replace("%" + (i + 1), number(each.format(), Math.max(counts[i], 1)));
            }
        }
        return label.strip();
    }

    private static String number(String format, int count) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(count);
            case "decimalZero" -> "%02d".formatted(count);
            default -> Integer.toString(count);
        };
    }

    /** Word counts a…z, aa, bb: with f, j, w and z, and without đ. */
    private static String letters(int count) {
        return String.valueOf((char) ('a' + (count - 1) % 26))
                .repeat(Math.min((count - 1) / 26 + 1, 5));
    }

    private static String roman(int count) {
        var text = new StringBuilder();
        int left = Math.min(count, 3999);
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN[i]; left -= ROMAN[i]) {
                text.append(LETTERS[i]);
            }
        }
        return text.toString();
    }
}
