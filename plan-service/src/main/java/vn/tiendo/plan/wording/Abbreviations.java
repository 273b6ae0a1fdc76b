package vn.tiendo.plan.wording;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The abbreviations that a document defines itself: in brackets at first use, or in a glossary. */
public final class Abbreviations {

    private static final Pattern BRACKETED =
            Pattern.compile(
                    "\\((?:sau đây (?:viết tắt|gọi tắt|gọi) là:?\\s*|viết tắt(?: là)?:?\\s*|gọi tắt(?: là)?:?\\s*)?[\"“]?(\\p{Lu}[\\p{Lu}&]{1,9})[\"”]?\\)");
    private static final Pattern GLOSSARY =
            Pattern.compile(
                    "(?:từ|chữ)(?: ngữ)? viết tắt[^:]*:\\s*(.+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern ENTRY =
            Pattern.compile("^(.{2,30}?)\\s*(?::|\\s[-–]|=|là\\s)\\s*(.+?)[.;]?$");

    private Abbreviations() {}

    public static Map<String, String> in(List<String> texts) {
        var found = new LinkedHashMap<String, String>();
        for (var text : texts) {
            var matcher = BRACKETED.matcher(text);
            while (matcher.find()) {
                var meaning = meaning(text.substring(0, matcher.start()), matcher.group(1));
                if (meaning != null) {
                    found.putIfAbsent(matcher.group(1), meaning);
                }
            }
            glossary(text, found);
        }
        return found;
    }

    private static void glossary(String text, Map<String, String> found) {
        var glossary = GLOSSARY.matcher(text);
        if (!glossary.find()) {
            return;
        }
        for (var part : glossary.group(1).split(";\\s*")) {
            var entry = ENTRY.matcher(part.strip());
            if (entry.matches()) {
                found.putIfAbsent(entry.group(1).strip(), entry.group(2).strip());
            }
        }
    }

    /** The words in front whose initials are the abbreviation's letters. */
    private static @Nullable String meaning(String before, String letters) {
        var words = before.strip().split("\\s+");
        var wanted = letters.replace("&", "");
        for (int count = 1; count <= Math.min(words.length, wanted.length() + 3); count++) {
            int from = words.length - count;
            var initials = new StringBuilder();
            for (int i = from; i < words.length; i++) {
                var word = words[i].replaceAll("[^\\p{L}]", "");
                initials.append(word.isEmpty() ? "" : initial(word));
            }
            if (initials.toString().toUpperCase(Locale.ROOT).equals(wanted)) {
                return String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length))
                        .replaceAll("^[\"“(]", "");
            }
        }
        return null;
    }

    /** "Ủy" counts as U, while Đ is a letter of its own. */
    private static String initial(String word) {
        return Normalizer.normalize(word.substring(0, 1), Normalizer.Form.NFD).substring(0, 1);
    }
}
