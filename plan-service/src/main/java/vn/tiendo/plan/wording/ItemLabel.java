package vn.tiendo.plan.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number, letter or dash in front of an item.
 *
 * @param text without its bracket or dot: {@code 1}, {@code II}, {@code đ}, {@code 1.2}, {@code -}
 * @param rest the words behind it
 */
public record ItemLabel(Kind kind, String text, String rest) {

    /** From the outermost to the innermost, as plans nest them. */
    public enum Kind {
        UPPER,
        ROMAN,
        ARABIC,
        DOTTED,
        LETTER,
        DASH,
        PLUS
    }

    private static final List<String> VIETNAMESE =
            List.of(
                    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q",
                    "r", "s", "t", "u", "v", "x", "y");

    private static final Pattern SHAPE =
            Pattern.compile(
                    "^(?:\\(?(?<dotted>(?:\\d{1,2}|[IVX]{1,4})(?:\\.\\d{1,2}){1,3})(?=[.):\\s]|$)"
                            + "|(?:(?:Phần|PHẦN|Mục|MỤC)\\s+)?(?<roman>[IVX]{1,6})(?=[.)/:\\s]|[-–]\\s|$)"
                            + "|(?<upper>[A-HĐKLM])(?=[.)/:]|$)"
                            + "|\\(?(?<arabic>\\d{1,3})(?=[.)/:](?!\\d)|[-–]\\s+(?:\\p{Lu}|100\\s*%)|$)"
                            + "|\\(?(?<letter>[a-zđ])(?=[.)/:]|$)"
                            + "|(?<plus>\\+)(?=\\s|\\p{L}|$)"
                            + "|(?<dash>[-–—•*·▪])(?=\\s|\\p{L}|\\d|$))(?:\\s?[-–](?=\\s)|[.)/:]*)\\s*");

    /** The label that a paragraph or a cell begins with. */
    public static Optional<ItemLabel> of(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (var kind : Kind.values()) {
            var label = matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT));
            if (label != null) {
                return Optional.of(
                        new ItemLabel(
                                kind,
                                kind == Kind.DASH ? "-" : label,
                                text.substring(matcher.end())));
            }
        }
        return Optional.empty();
    }

    /** The label of a cell that holds nothing else. */
    public static Optional<ItemLabel> alone(String text) {
        return of(text.strip()).filter(label -> label.rest().isEmpty());
    }

    /** A dash or a plus, which counts nothing. */
    public boolean dash() {
        return kind == Kind.DASH || kind == Kind.PLUS;
    }

    /** Less than 0 where this label stands further out than the other, more than 0 where further in. */
    public int depth(ItemLabel other) {
        int kinds = kind.compareTo(other.kind());
        return kinds != 0 || kind != Kind.DOTTED ? kinds : Long.compare(dots(), other.dots());
    }

    private long dots() {
        return text.chars().filter(c -> c == '.').count();
    }

    /** True where this label follows the other, in Vietnamese letters or in Word's own. */
    public boolean follows(ItemLabel before) {
        return before.kind() != kind
                || switch (kind) {
                    case LETTER -> next(before.text()).contains(text);
                    case ARABIC, DOTTED -> depth(before) != 0 || text.equals(before.next());
                    default -> true;
                };
    }

    /** What is expected behind this label; itself where it is not counted. */
    public String next() {
        return switch (kind) {
            case LETTER -> next(text).get(0);
            case ARABIC, DOTTED -> {
                int last = text.lastIndexOf('.') + 1;
                yield text.substring(0, last) + (Integer.parseInt(text.substring(last)) + 1);
            }
            default -> text;
        };
    }

    /** What is expected after a letter: "d" is followed by "đ", and by "e" where a Latin list is used. */
    public static List<String> next(String letter) {
        int at = VIETNAMESE.indexOf(letter);
        var latin =
                letter.length() == 1 && letter.charAt(0) < 'z'
                        ? String.valueOf((char) (letter.charAt(0) + 1))
                        : "";
        return at >= 0 && at + 1 < VIETNAMESE.size()
                ? List.of(VIETNAMESE.get(at + 1), latin)
                : List.of(latin);
    }
}
