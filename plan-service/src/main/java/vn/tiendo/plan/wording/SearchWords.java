package vn.tiendo.plan.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words that may be typed without marks, in any order, the last letters left
 * out. All of them occur, or nothing is found.
 */
public final class SearchWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

    private final List<String> wanted;

    private SearchWords(List<String> wanted) {
        this.wanted = wanted;
    }

    public static SearchWords of(String query) {
        return new SearchWords(words(query));
    }

    /** Whether every word begins a word of one of these texts. */
    public boolean in(List<String> texts) {
        var words = texts.stream().flatMap(text -> words(text).stream()).toList();
        return wanted.stream()
                .allMatch(begin -> words.stream().anyMatch(word -> word.startsWith(begin)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(Words.bare(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
