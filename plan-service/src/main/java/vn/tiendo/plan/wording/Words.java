package vn.tiendo.plan.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as this product keeps it: NFC, white space joined, damage of old fonts repaired. */
public final class Words {

    /** No-break and other wide blanks, which {@code \s} does not know. */
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Grave, acute, tilde, hook, dot below, circumflex, breve and horn behind a letter. */
    private static final Pattern APART_MARK =
            Pattern.compile(
                    "(?<=[\\p{L}\\p{M}])[\\u0300\\u0301\\u0303\\u0309\\u0323\\u0302\\u0306\\u031B]");

    private static final Pattern BROKEN_NUMBER = Pattern.compile("(?<=[\\p{L}\\d]-)\\n(?=\\p{Lu})");

    private static final Pattern OI_LETTER = Pattern.compile("[\\u01A2\\u01A3]");

    /**
     * Marks on one letter beyond those that Unicode's Stream-Safe Text Format allows. They are put in
     * order by a sort that takes minutes for a few hundred thousand of them.
     */
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}++");

    private Words() {}

    /** NFC, white space joined to one blank, trimmed; invisible characters are gone. */
    public static String joined(String text) {
        return plain(text) ? text : BLANKS.matcher(clean(text)).replaceAll(" ").strip();
    }

    /**
     * Whether nothing is to be done, as mostly: single blanks between letters that are whole. Text is
     * joined again wherever it is looked at, so that this is where the time of a long plan goes.
     */
    private static boolean plain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            if (blank && before == ' ' || !blank && !whole(c)) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** A visible character that stands for itself, whatever its neighbours: Vietnamese ones are. */
    private static boolean whole(char c) {
        return c > ' ' && c < '\u007F'
                || c > '\u00AD' && c < '\u01A2'
                || c > '\u01A3' && c < '\u02B0'
                || c >= '\u1EA0' && c <= '\u1EF9'
                || c >= '\u2010' && c <= '\u2026';
    }

    /** Like {@link #joined} but a line stays a line. */
    public static List<String> lines(String text) {
        return clean(text)
                .lines()
                .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Lines as one text; a number broken behind its dash ("39-", "NQ/TW") is whole again. */
    public static String joined(List<String> lines) {
        return joined(BROKEN_NUMBER.matcher(String.join("\n", lines)).replaceAll(""));
    }

    /** How many numbers {@link #joined(List)} makes whole. */
    public static long brokenNumbers(List<String> lines) {
        return lines.size() < 2
                ? 0
                : BROKEN_NUMBER.matcher(String.join("\n", lines)).results().count();
    }

    /** Lower case, one spelling where two are in use: quý for quí, hàng for hằng. Keeps the length. */
    public static String folded(String text) {
        return joined(text)
                .toLowerCase(Locale.ROOT)
                .replace("quí", "quý")
                .replace("qúy", "quý")
                .replace("qúi", "quý")
                .replace("hằng", "hàng")
                .replace("kì", "kỳ")
                .replace('–', '-')
                .replace('—', '-')
                .replace('−', '-');
    }

    /** {@link #folded} without any mark, đ as d: so is searched and compared what lost its marks. */
    public static String bare(String text) {
        return unmarked(folded(text));
    }

    /** Without any mark, đ as d; all else stays as it is. */
    static String unmarked(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    /**
     * How many characters {@link #joined} would repair: the letter ƣ that old fonts left for ư, and the
     * marks of Vietnamese letters that stand apart from them.
     */
    public static long damaged(String text) {
        return OI_LETTER.matcher(text).results().count()
                + APART_MARK.matcher(text).results().count();
    }

    public static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    public static boolean startsUpper(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Words that carry no lower-case letter: a heading, a letterhead, a signature. */
    public static boolean shouted(String text) {
        return text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase);
    }

    private static String clean(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("").replace('ƣ', 'ư').replace('Ƣ', 'Ư');
        var marked = PILED_MARKS.matcher(visible).replaceAll("$1");
        return Normalizer.normalize(marked, Normalizer.Form.NFC);
    }
}
