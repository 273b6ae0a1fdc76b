package vn.tiendo.plan.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.Words;

/**
 * Texts as words that can be compared: without marks, abbreviations spelled out, years told from the
 * plan's own. Plans use an abbreviation in one year and its words in the next, and mostly print no
 * glossary, so that an abbreviation means those words of both plans whose initials it has.
 */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,8}");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final Map<String, List<String>> meanings = new HashMap<>();
    private final Map<String, String> bare = new HashMap<>();

    Spelling(List<String> texts) {
        var wanted = new HashSet<String>();
        texts.stream()
                .distinct()
                .filter(text -> !Words.shouted(text))
                .forEach(
                        text ->
                                raw(text).stream()
                                        .filter(word -> ABBREVIATION.matcher(word).matches())
                                        .forEach(word -> wanted.add(bare(word))));
        var counted = new HashMap<String, Map<List<String>, Integer>>();
        if (!wanted.isEmpty()) {
            texts.forEach(text -> count(text, wanted, counted));
        }
        counted.forEach((letters, found) -> meanings.put(letters, mostUsed(found)));
    }

    /** Every run of words whose initials somebody wants explained. */
    private void count(
            String text, Set<String> wanted, Map<String, Map<List<String>, Integer>> counted) {
        var words = raw(text).stream().map(this::bare).toList();
        var initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 3; to <= Math.min(from + 8, words.size()); to++) {
                var letters = initials.substring(from, to);
                if (wanted.contains(letters)) {
                    counted.computeIfAbsent(letters, any -> new HashMap<>())
                            .merge(List.copyOf(words.subList(from, to)), 1, Integer::sum);
                }
            }
        }
    }

    private static List<String> mostUsed(Map<List<String>, Integer> found) {
        var inOrder = new TreeMap<List<String>, Integer>(Comparator.comparing(List::toString));
        inOrder.putAll(found);
        return inOrder.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    List<String> words(String text, @Nullable Integer planYear) {
        var words = new ArrayList<String>();
        for (var word : raw(text)) {
            var bare = bare(word);
            var meaning = ABBREVIATION.matcher(word).matches() ? meanings.get(bare) : null;
            if (meaning != null) {
                words.addAll(meaning);
            } else {
                words.add(planYear == null ? bare : seenFrom(planYear, bare));
            }
        }
        return words;
    }

    /** The plan's year, the one before and the one behind; others are those of laws and standards. */
    private static String seenFrom(int planYear, String word) {
        if (!YEAR.matcher(word).matches()) {
            return word;
        }
        int years = Integer.parseInt(word) - planYear;
        return Math.abs(years) <= 1 ? "năm" + years : word;
    }

    private String bare(String word) {
        return bare.computeIfAbsent(word, Words::bare);
    }

    private static List<String> raw(String text) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(Words.joined(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
