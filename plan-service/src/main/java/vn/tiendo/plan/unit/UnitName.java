package vn.tiendo.plan.unit;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A unit's name as it is compared. Differences that mean nothing are taken away: composed or
 * decomposed letters, case, kinds of space and dash, space around punctuation, the place of the tone
 * mark ("hoà", "hòa"), the letter ƣ that old fonts leave for ư, and the abbreviations that every
 * office uses (UBND, HĐND, TP).
 */
final class UnitName {

    private static final Pattern DASHES = Pattern.compile("\\s*[-\\u2010-\\u2015\\u2212]\\s*");
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+");
    private static final Pattern SEPARATORS = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern ENDS = Pattern.compile("^[\\s,;.:-]+|[\\s,;.:-]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final List<String> PLURALS = List.of(key("các") + " ", key("những") + " ");

    private UnitName() {}

    /** Equal for names that are written differently and mean the same. */
    static String key(String name) {
        var text = Normalizer.normalize(name, Form.NFC).toLowerCase(Locale.ROOT).replace('ƣ', 'ư');
        text = SPACES.matcher(text).replaceAll(" ");
        text = DASHES.matcher(text).replaceAll(" - ");
        text = SEPARATORS.matcher(text).replaceAll(", ");
        text = ENDS.matcher(text).replaceAll("");
        var words = new ArrayList<String>();
        for (var word : text.split(" ", -1)) {
            words.add(toneLast(spelledOut(word)));
        }
        return String.join(" ", words);
    }

    /** The key of a group's name: "Các phòng, ban" and "Phòng, ban" are one group. */
    static String groupKey(String name) {
        var key = key(name);
        for (var plural : PLURALS) {
            if (key.startsWith(plural)) {
                return key.substring(plural.length());
            }
        }
        return key;
    }

    /** The key without any mark; many names share it, so it only supports a guess. */
    static String bare(String key) {
        var plain = MARKS.matcher(Normalizer.normalize(key, Form.NFD)).replaceAll("");
        return plain.replace('đ', 'd');
    }

    private static String spelledOut(String word) {
        var end = word.endsWith(",") ? "," : "";
        var bare = word.substring(0, word.length() - end.length());
        return switch (bare) {
                    case "ubnd" -> "ủy ban nhân dân";
                    case "hđnd" -> "hội đồng nhân dân";
                    case "tp", "tp." -> "thành phố";
                    default -> bare;
                }
                + end;
    }

    /** Each syllable with its tone mark behind it, wherever the writer put it. */
    private static String toneLast(String words) {
        var result = new StringBuilder();
        var tone = new StringBuilder();
        for (var c : Normalizer.normalize(words, Form.NFD).toCharArray()) {
            if (TONES.indexOf(c) >= 0) {
                tone.append(c);
            } else if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                result.append(c);
            } else {
                result.append(tone).append(c);
                tone.setLength(0);
            }
        }
        return Normalizer.normalize(result.append(tone), Form.NFC);
    }
}
