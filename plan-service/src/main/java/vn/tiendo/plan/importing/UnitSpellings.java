package vn.tiendo.plan.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Far more than any plan has units: beyond, the cells hold something else. */
    private static final int MOST_NAMES = 1_000;

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
        if (counts.size() > MOST_NAMES) {
            return List.of();
        }
        var names = counts.keySet().stream().map(Name::of).toList();
        // names of another number of words are never one with it
        var alike = names.stream().collect(Collectors.groupingBy(each -> each.words().size()));
        var found = new ArrayList<Finding>();
        for (var each : names) {
            var name = each.text();
            meant(each, alike.getOrDefault(each.words().size(), List.of()))
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

    private Optional<String> meant(Name name, List<Name> alike) {
        return alike.stream()
                .filter(other -> other != name)
                .filter(other -> unmarked(name, other) || damaged(name, other))
                .map(Name::text)
                .max((one, other) -> Integer.compare(count(one), count(other)));
    }

    /** Whether some words are the other's without their marks, and all others are the same. */
    private static boolean unmarked(Name name, Name other) {
        boolean less = false;
        for (int i = 0; i < name.words().size(); i++) {
            if (!name.sorted().get(i).equals(other.sorted().get(i))) {
                var bare = name.bare().get(i);
                if (!name.words().get(i).equals(bare) || !other.bare().get(i).equals(bare)) {
                    return false;
                }
                less = true;
            }
        }
        return less;
    }

    /** Whether one word lacks, has too many or changes one letter. The rarer name is the damaged one. */
    private boolean damaged(Name name, Name other) {
        if (name.words().size() < SHORTEST_WORD || count(name.text()) >= count(other.text())) {
            return false;
        }
        int differing = -1;
        for (int i = 0; i < name.bare().size(); i++) {
            if (!name.bare().get(i).equals(other.bare().get(i))) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0 && oneLetter(name.bare().get(differing), other.bare().get(differing));
    }

    private static boolean oneLetter(String word, String whole) {
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

    /**
     * A name and its words in the forms in which they are compared, each made once.
     *
     * @param bare without marks
     * @param sorted the same wherever the tone mark stands: "hoà", "hòa"
     */
    private record Name(String text, List<String> words, List<String> bare, List<String> sorted) {

        static Name of(String text) {
            var words =
                    Arrays.stream(Words.folded(text).split("[\\s,.;:-]+"))
                            .filter(word -> !word.isEmpty())
                            .toList();
            return new Name(
                    text,
                    words,
                    words.stream().map(Words::bare).toList(),
                    words.stream().map(Name::sorted).toList());
        }

        private static String sorted(String word) {
            var letters = Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray();
            Arrays.sort(letters);
            return new String(letters);
        }
    }
}
