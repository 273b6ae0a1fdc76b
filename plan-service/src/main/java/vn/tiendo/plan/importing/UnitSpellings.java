package vn.tiendo.plan.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.PlanReading.Area;
import vn.tiendo.plan.importing.PlanReading.Task;
import vn.tiendo.plan.wording.Words;

/**
 * Names of a plan that are probably one unit's, written without marks or with a letter lost. The plan
 * decides nothing: it is told, with both.
 */
final class UnitSpellings {

    private static final int SHORTEST_WORD = 3;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    private UnitSpellings(List<Area> areas) {
        areas.forEach(area -> area.tasks().forEach(this::add));
    }

    static List<Finding> in(List<Area> areas) {
        return new UnitSpellings(areas).findings();
    }

    private void add(Task task) {
        Stream.concat(task.lead().stream(), task.coordinating().stream())
                .forEach(
                        name -> {
                            counts.merge(name, 1, Integer::sum);
                            places.putIfAbsent(name, task.place());
                        });
        task.subtasks().forEach(this::add);
    }

    private List<Finding> findings() {
        var found = new ArrayList<Finding>();
        for (var name : counts.keySet()) {
            meant(name)
                    .ifPresent(
                            meant ->
                                    found.add(
                                            Finding.of(
                                                            FindingCode.UNIT_SPELLING,
                                                            places.getOrDefault(
                                                                    name, Place.part("text")),
                                                            name,
                                                            meant)
                                                    .offering(name, meant)));
        }
        return found;
    }

    private Optional<String> meant(String name) {
        var words = words(name);
        return counts.keySet().stream()
                .filter(other -> !other.equals(name))
                .filter(other -> unmarked(words, words(other)) || damaged(name, other))
                .max((one, other) -> Integer.compare(count(one), count(other)));
    }

    /** Whether some words are the other's without their marks, and all others are the same. */
    private static boolean unmarked(List<String> words, List<String> others) {
        boolean less = false;
        for (int i = 0; i < words.size() && words.size() == others.size(); i++) {
            var bare = Words.bare(words.get(i));
            if (!sorted(words.get(i)).equals(sorted(others.get(i)))) {
                if (!words.get(i).equals(bare) || !Words.bare(others.get(i)).equals(bare)) {
                    return false;
                }
                less = true;
            }
        }
        return less;
    }

    /** Whether one word lacks, has too many or changes one letter. The rarer name is the damaged one. */
    private boolean damaged(String name, String other) {
        var words = words(name);
        var others = words(other);
        if (words.size() != others.size() || count(name) >= count(other)) {
            return false;
        }
        var differing = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            if (!Words.bare(words.get(i)).equals(Words.bare(others.get(i)))) {
                differing.add(i);
            }
        }
        return differing.size() == 1
                && words.size() >= SHORTEST_WORD
                && oneLetter(words.get(differing.get(0)), others.get(differing.get(0)));
    }

    private static boolean oneLetter(String one, String other) {
        var word = Words.bare(one);
        var whole = Words.bare(other);
        boolean lostX = whole.equals("x" + word);
        if (!lostX && Math.min(word.length(), whole.length()) <= SHORTEST_WORD
                || !(word + whole).chars().allMatch(Character::isLetter)) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(word.length(), whole.length());
        while (same < shorter && word.charAt(same) == whole.charAt(same)) {
            same++;
        }
        var left = word.substring(same);
        var right = whole.substring(same);
        return left.length() <= right.length() && right.substring(1).equals(left)
                || left.length() > right.length() && left.substring(1).equals(right)
                || left.length() == right.length() && left.substring(1).equals(right.substring(1));
    }

    private int count(String name) {
        return counts.getOrDefault(name, 0);
    }

    private static List<String> words(String name) {
        return Arrays.stream(Words.folded(name).split("[\\s,.;:-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The same wherever the tone mark stands: "hoà", "hòa". */
    private static String sorted(String word) {
        var letters = Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
