package vn.tiendo.plan.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.unit.UnitMatch.Certainty;

/** The units of one authority, by id and by the names that documents use for them. */
public final class UnitDirectory {

    private final Map<String, Unit> byId = new LinkedHashMap<>();
    private final Map<String, List<Unit>> byKey = new HashMap<>();

    private UnitDirectory(Collection<Unit> units) {
        units.stream().sorted(Comparator.comparing(Unit::id)).forEach(this::add);
    }

    public static UnitDirectory of(Collection<Unit> units) {
        return new UnitDirectory(units);
    }

    private void add(Unit unit) {
        byId.put(unit.id(), unit);
        for (var key : keys(unit)) {
            var named = byKey.computeIfAbsent(key, any -> new ArrayList<>());
            if (!named.contains(unit)) {
                named.add(unit);
            }
        }
    }

    public Optional<Unit> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Whom a name means: exactly, by a guess (without its marks, or with a small damage), or nobody.
     * A guess is a question to a person, never an answer.
     */
    public UnitMatch find(String name) {
        var key = UnitName.key(name);
        if (key.isEmpty()) {
            return UnitMatch.none();
        }
        var named = byKey.getOrDefault(key, byKey.getOrDefault(UnitName.groupKey(name), List.of()));
        if (!named.isEmpty()) {
            return UnitMatch.of(named, Certainty.EXACT);
        }
        var bare = UnitName.bare(key);
        var unmarked = matching(known -> UnitName.bare(known).equals(bare));
        if (!unmarked.isEmpty()) {
            return UnitMatch.of(unmarked, Certainty.GUESS);
        }
        return UnitMatch.of(matching(known -> SmallDamage.between(key, known)), Certainty.GUESS);
    }

    /** Another unit that bears a name or an alias of this one: then no document could tell them apart. */
    public Optional<Unit> namesake(Unit unit) {
        return keys(unit).stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(other -> !other.id().equals(unit.id()))
                .findFirst();
    }

    /** Whom a unit stands for: a group for its members, any other for itself. */
    public List<Unit> standsFor(Unit unit) {
        var members = unit.members();
        if (!unit.group() || members == null) {
            return List.of(unit);
        }
        return switch (members.of()) {
            case LISTED -> members.units().stream().flatMap(id -> byId(id).stream()).toList();
            case CHILDREN -> unitsBelow(unit.parent());
        };
    }

    private List<Unit> unitsBelow(@Nullable String parent) {
        return byId.values().stream()
                .filter(child -> child.kind() == UnitKind.UNIT)
                .filter(child -> Objects.equals(child.parent(), parent))
                .toList();
    }

    private List<Unit> matching(Predicate<String> key) {
        return byKey.entrySet().stream()
                .filter(entry -> key.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted(Comparator.comparing(Unit::id))
                .toList();
    }

    private static List<String> keys(Unit unit) {
        var names = new ArrayList<>(unit.aliases());
        names.add(unit.name());
        return names.stream()
                .map(name -> unit.group() ? UnitName.groupKey(name) : UnitName.key(name))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
