package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/** Finds the labels that begin the rows of a table, by what is expected next. */
final class Labels {

    private static final Pattern BARE =
            Pattern.compile("^(?:(?<number>\\d{1,2})|(?<letter>[A-HĐ]))(?:\\s+(?=\\p{Lu})|$)");
    private static final String UPPER = "ABCDĐEGH";
    private static final List<String> ROMAN =
            List.of(
                    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                    "XIII", "XIV", "XV");

    private final List<ItemLabel> open = new ArrayList<>();

    /** Whether a line could begin the first row of a table. */
    static boolean mayBegin(String line) {
        return candidates(line).stream().anyMatch(Labels::isFirst);
    }

    /** The label that the next row begins with, if this is its line. */
    Optional<ItemLabel> take(String line) {
        for (var label : candidates(line)) {
            int at = level(label.kind());
            if (at >= 0 ? follows(label, open.get(at)) : isFirst(label) && deeper(label)) {
                if (at >= 0) {
                    open.subList(at, open.size()).clear();
                }
                open.add(label);
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** How many levels lie above the row that was taken last. */
    int depth() {
        return open.size() - 1;
    }

    private static List<ItemLabel> candidates(String line) {
        var found = new ArrayList<ItemLabel>();
        var label = ItemLabel.of(line).orElse(null);
        if (label != null && beginsRow(label)) {
            found.add(label);
        }
        var bare = BARE.matcher(line);
        if (bare.find()) {
            boolean number = bare.group("number") != null;
            found.add(
                    new ItemLabel(
                            number ? ItemLabel.Kind.ARABIC : ItemLabel.Kind.UPPER,
                            bare.group(number ? "number" : "letter"),
                            line.substring(bare.end())));
        }
        return found;
    }

    private static boolean beginsRow(ItemLabel label) {
        return switch (label.kind()) {
            case UPPER, ROMAN, ARABIC, DOTTED, LETTER ->
                    label.rest().isEmpty() || !Words.startsLower(label.rest());
            default -> false;
        };
    }

    private int level(ItemLabel.Kind kind) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private boolean deeper(ItemLabel label) {
        return open.isEmpty() || label.kind().compareTo(open.get(open.size() - 1).kind()) > 0;
    }

    private static boolean isFirst(ItemLabel label) {
        return switch (label.kind()) {
            case UPPER -> label.text().equals("A");
            case ROMAN -> label.text().equals("I");
            case ARABIC -> label.text().equals("1");
            case DOTTED -> label.text().endsWith(".1");
            case LETTER -> label.text().equals("a");
            default -> false;
        };
    }

    private boolean follows(ItemLabel label, ItemLabel before) {
        return switch (label.kind()) {
            case UPPER -> nextUpper(label.text(), before.text());
            case ROMAN -> ROMAN.indexOf(label.text()) == ROMAN.indexOf(before.text()) + 1;
            case DOTTED -> dottedFollows(label.text(), before.text());
            default -> label.follows(before);
        };
    }

    private static boolean dottedFollows(String label, String before) {
        int dot = label.lastIndexOf('.');
        int last = before.lastIndexOf('.');
        int number = Integer.parseInt(label.substring(dot + 1));
        return label.substring(0, dot).equals(before.substring(0, last))
                ? number == Integer.parseInt(before.substring(last + 1)) + 1
                : number == 1;
    }

    private static boolean nextUpper(String letter, String before) {
        return UPPER.indexOf(letter) == UPPER.indexOf(before) + 1
                || letter.equals("D") && before.equals("C")
                || letter.equals("E") && before.equals("D");
    }

    /** Whether one section's number or letter follows another; any but the first follows none. */
    static boolean followsSection(String label, String before) {
        if (before.isEmpty()) {
            return !label.equals("I") && !label.equals("A");
        }
        return ROMAN.contains(before)
                ? ROMAN.indexOf(label) == ROMAN.indexOf(before) + 1
                : label.length() == 1 && !ROMAN.contains(label) && nextUpper(label, before);
    }
}
