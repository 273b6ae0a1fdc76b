package vn.tiendo.plan.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Texts of two plans and how much each is like each other: the share of words and of pairs of
 * neighbouring words that both have, the rare ones counting more. Syllables alone say little in
 * Vietnamese; pairs of them are what a reader calls a word.
 */
final class Texts {

    /** A word in more texts than this tells none from another. */
    private static final int COMMON = 400;

    /** So many texts share their rarest words with one, at most, before they are looked at. */
    private static final int NEAR = 48;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<int[]> before;
    private final List<int[]> after;
    private final double[] weights;
    private final double[] totalBefore;
    private final double[] totalAfter;
    private final List<List<Integer>> users;

    Texts(List<List<String>> before, List<List<String>> after) {
        this.before = before.stream().map(this::terms).toList();
        this.after = after.stream().map(this::terms).toList();
        this.weights = weights();
        this.totalBefore = this.before.stream().mapToDouble(this::total).toArray();
        this.totalAfter = this.after.stream().mapToDouble(this::total).toArray();
        this.users = new ArrayList<>();
        IntStream.range(0, weights.length).forEach(term -> users.add(new ArrayList<>()));
        for (int j = 0; j < this.after.size(); j++) {
            for (int term : this.after.get(j)) {
                users.get(term).add(j);
            }
        }
    }

    private int[] terms(List<String> words) {
        var found = new TreeSet<Integer>();
        for (int i = 0; i < words.size(); i++) {
            found.add(id(words.get(i)));
            if (i > 0) {
                found.add(id(words.get(i - 1) + " " + words.get(i)));
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private int id(String term) {
        return ids.computeIfAbsent(term, any -> ids.size());
    }

    private double[] weights() {
        var texts = new int[ids.size()];
        before.forEach(terms -> Arrays.stream(terms).forEach(term -> texts[term]++));
        after.forEach(terms -> Arrays.stream(terms).forEach(term -> texts[term]++));
        double all = before.size() + after.size();
        return Arrays.stream(texts).mapToDouble(some -> Math.log1p(all / some)).toArray();
    }

    private double total(int[] terms) {
        return Arrays.stream(terms).mapToDouble(term -> weights[term]).sum();
    }

    /** From 0, no word in common, to 1, the same words. */
    double likeness(int i, int j) {
        var one = before.get(i);
        var other = after.get(j);
        double sum = totalBefore[i] + totalAfter[j];
        if (sum == 0) {
            return 1;
        }
        double common = 0;
        for (int a = 0, b = 0; a < one.length && b < other.length; ) {
            int order = Integer.compare(one[a], other[b]);
            if (order == 0) {
                common += weights[one[a]];
            }
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
        return 2 * common / sum;
    }

    /** The texts after that share rare words with this text before, the most promising first. */
    List<Integer> near(int i) {
        var shared = new HashMap<Integer, Double>();
        for (int term : before.get(i)) {
            if (users.get(term).size() <= COMMON) {
                users.get(term).forEach(j -> shared.merge(j, weights[term], Double::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (Map.Entry<Integer, Double> some) ->
                                                -some.getValue()
                                                        / (totalBefore[i]
                                                                + totalAfter[some.getKey()]))
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAR)
                .map(Map.Entry::getKey)
                .toList();
    }
}
