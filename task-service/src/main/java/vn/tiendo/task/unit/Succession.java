package vn.tiendo.task.unit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who carries on for units that have ended, followed to its end. */
public final class Succession {
    private final Map<String, Unit> units;

    private Succession(Map<String, Unit> units) {
        this.units = units;
    }

    /** Those that carry on are found among them as well, where they have ended too. */
    public static Succession among(Collection<Unit> units) {
        return new Succession(units.stream().collect(Collectors.toMap(Unit::id, it -> it)));
    }

    /** The unit itself where it stands, or where nobody carries on. */
    public UnitRef of(UnitRef unit) {
        var passed = new HashSet<String>();
        var now = unit;
        while (passed.add(now.id())) {
            var known = units.get(now.id());
            if (known == null || known.successor().isEmpty()) {
                break;
            }
            now = known.successor().get();
        }
        return now;
    }

    /** Who carries on, by the name that it bears now. */
    public UnitRef now(UnitRef unit) {
        return named(of(unit));
    }

    /** The same unit by the name that it bears now. */
    public UnitRef named(UnitRef unit) {
        var known = units.get(unit.id());
        var name = known == null ? null : known.name();
        return name == null ? unit : new UnitRef(unit.id(), name, unit.path());
    }

    /** The unit as it is known, where others than it carry on in the end. */
    public Optional<Unit> over(UnitRef unit) {
        return of(unit).id().equals(unit.id())
                ? Optional.empty()
                : Optional.ofNullable(units.get(unit.id()));
    }

    /** The unit as it is known. */
    public Optional<Unit> known(UnitRef unit) {
        return Optional.ofNullable(units.get(unit.id()));
    }

    /** All units of which it knows, by their ids. */
    public Collection<Unit> units() {
        return new TreeMap<>(units).values();
    }

    /** Those that have ended and end in one that has. */
    List<String> unfollowed() {
        return units().stream()
                .filter(Unit::ended)
                .filter(unit -> known(of(unit.ref())).filter(Unit::ended).isPresent())
                .map(Unit::id)
                .toList();
    }

    /** All of them, each once, in their order. */
    public List<UnitRef> of(Collection<UnitRef> some) {
        var now = new LinkedHashMap<String, UnitRef>();
        some.stream().map(this::of).forEach(unit -> now.putIfAbsent(unit.id(), unit));
        return List.copyOf(now.values());
    }

    /** Who they are in the end, in whatever order they are named. */
    public Set<String> idsOf(Collection<UnitRef> some) {
        return some.stream()
                .map(unit -> of(unit).id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
