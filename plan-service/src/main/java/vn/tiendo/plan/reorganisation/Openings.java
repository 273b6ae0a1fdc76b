package vn.tiendo.plan.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.plan.unit.Ending;
import vn.tiendo.plan.unit.Founding;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitChanged;
import vn.tiendo.plan.unit.UnitDirectories;

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
        for (var unit : ending) {
            if (unit.ending() != null) {
                depending.addAll(unit.ending().ids());
            }
            directories.of(unit.authority()).all().stream()
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

    void settle(Collection<String> ids, LocalDate today, Instant now) {
        for (var id : ids) {
            for (int round = 0; round < ROUNDS && !settled(id, today, now); round++) {
                units.change(
                        id,
                        Command.unkeyed(),
                        before -> {
                            var after = settled(before, today, now);
                            return after.equals(before)
                                    ? Change.none(before)
                                    : Change.of(after, new UnitChanged(after));
                        });
            }
        }
    }

    private boolean settled(String id, LocalDate today, Instant now) {
        return units.find(id)
                .map(stored -> settled(stored.state(), today, now).equals(stored.state()))
                .orElse(true);
    }

    private Unit settled(Unit unit, LocalDate today, Instant now) {
        if (unit.openBy(today)) {
            return unit;
        }
        var awaited = isAwaited(unit);
        if (awaited && unit.openingTakenBack()) {
            return unit.ending(null);
        }
        return awaited || unit.ending() != null ? unit : unit.ending(never(unit, now));
    }

    private boolean isAwaited(Unit unit) {
        return directories.of(unit.authority()).all().stream()
                .map(Unit::ending)
                .anyMatch(ending -> ending != null && ending.ids().contains(unit.id()));
    }

    private static Ending never(Unit unit, Instant now) {
        var opened = Objects.requireNonNull(unit.opened());
        return Ending.announced(Ending.How.CLOSED, opened, List.of(), null).told(now);
    }
}
