package vn.tiendo.portal.unit;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An authority's units as a tree is read: each below its parent, groups after units. */
final class UnitTree {

    private static final int DEEPEST = 6;

    /** @param depth 0 for the authority */
    record Branch(Unit unit, int depth) {}

    private final List<Branch> branches = new ArrayList<>();
    private final Set<String> placed = new HashSet<>();
    private final List<Unit> units;

    private UnitTree(List<Unit> units) {
        var words = Collator.getInstance(Locale.forLanguageTag("vi"));
        this.units =
                units.stream()
                        .sorted(
                                Comparator.comparing(Unit::group)
                                        .thenComparing(Unit::name, words::compare))
                        .toList();
    }

    static List<Branch> of(List<Unit> units) {
        var tree = new UnitTree(units);
        tree.below(null, 0);
        // what hangs on nothing that is listed is shown all the same
        tree.units.stream().filter(unit -> tree.placed.add(unit.id())).forEach(tree::alone);
        return tree.branches;
    }

    private void below(@Nullable String parent, int depth) {
        for (var unit : units) {
            if (Objects.equals(parent, unit.parent()) && placed.add(unit.id())) {
                branches.add(new Branch(unit, Math.min(depth, DEEPEST)));
                below(unit.id(), depth + 1);
            }
        }
    }

    private void alone(Unit unit) {
        branches.add(new Branch(unit, 0));
    }
}
