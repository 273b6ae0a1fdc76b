package vn.tiendo.plan.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.plan.unit.Ending;
import vn.tiendo.plan.unit.Founding;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitChanged;
import vn.tiendo.plan.unit.UnitDirectories;
import vn.tiendo.plan.unit.UnitDirectory;

/**
 * Units that open on a day to come because others go into them: one that nobody goes into any more has
 * no day on which it stands.
 *
 * <p>Whoever announces and whoever takes back settles the units that the own act names, and no others,
 * after the own writes. Where two acts name one unit at the same time, the later look sees both.
 */
final class Openings {

    private static final int ROUNDS = 5;

    private final Aggregates<Unit> units;
    private final UnitDirectories directories;

    Openings(Aggregates<Unit> units, UnitDirectories directories) {
        this.units = units;
        this.directories = directories;
    }

    /**
     * Ids of the units that may lose their opening with the ends of these. It follows from what is
     * stored, also when a part of the ends was taken back already.
     */
    Set<String> dependingOn(Collection<Unit> ending, LocalDate today) {
        var ids = new HashSet<>(ending.stream().map(Unit::id).toList());
        var depending = new HashSet<String>();
        var looked = new HashMap<String, UnitDirectory>();
        for (var unit : ending) {
            if (unit.ending() != null) {
                depending.addAll(unit.ending().ids());
            }
            looked.computeIfAbsent(unit.authority(), directories::of).all().stream()
                    .filter(other -> !other.openBy(today) && openedFor(other, ids))
                    .map(Unit::id)
                    .forEach(depending::add);
        }
        return depending;
    }

    private static boolean openedFor(Unit unit, Set<String> ids) {
        Founding founding = unit.founding();
        return founding != null && founding.inPlaceOf().stream().anyMatch(ids::contains);
    }

    /** Each round looks anew, for another act may have written since the look of the last one. */
    void settle(Collection<String> ids, LocalDate today, Instant now) {
        var left = new LinkedHashSet<>(ids);
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            var look = new Look(today, now, new HashMap<>());
            left.removeIf(id -> settled(id, look));
            left.forEach(id -> settle(id, look));
        }
    }

    private void settle(String id, Look look) {
        units.change(
                id,
                Command.unkeyed(),
                before -> {
                    var after = settled(before, look);
                    return after.equals(before)
                            ? Change.none(before)
                            : Change.of(after, new UnitChanged(after));
                });
    }

    private boolean settled(String id, Look look) {
        return units.find(id)
                .map(stored -> settled(stored.state(), look).equals(stored.state()))
                .orElse(true);
    }

    private Unit settled(Unit unit, Look look) {
        if (unit.openBy(look.today())) {
            return unit;
        }
        var awaited = isAwaited(unit, look);
        if (awaited && unit.openingTakenBack()) {
            return unit.ending(null);
        }
        return awaited || unit.ending() != null ? unit : unit.ending(never(unit, look.now()));
    }

    private boolean isAwaited(Unit unit, Look look) {
        return look.awaited().computeIfAbsent(unit.authority(), this::awaited).contains(unit.id());
    }

    /** Ids of the units that others of the authority go into. */
    private Set<String> awaited(String authority) {
        return directories.of(authority).all().stream()
                .map(Unit::ending)
                .filter(Objects::nonNull)
                .flatMap(ending -> Objects.requireNonNull(ending).ids().stream())
                .collect(Collectors.toSet());
    }

    private static Ending never(Unit unit, Instant now) {
        var opened = Objects.requireNonNull(unit.opened());
        return Ending.announced(Ending.How.CLOSED, opened, List.of(), null).told(now);
    }

    /**
     * What one round goes by.
     *
     * @param awaited units that others go into, by their authority, as far as they were asked for
     */
    private record Look(LocalDate today, Instant now, Map<String, Set<String>> awaited) {}
}
