package vn.tiendo.plan.reorganisation;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.UnitEnded;
import vn.tiendo.plan.unit.UnitKind;
import vn.tiendo.plan.unit.UnitUnknown;

/**
 * What must hold before units are reorganised. Looked at for the whole act before its first write,
 * and for each unit once more when it is written.
 */
final class Rules {

    private final Reorganisation wish;
    private final UnitDirectory directory;

    Rules(Reorganisation wish, UnitDirectory directory) {
        this.wish = wish;
        this.directory = directory;
    }

    void requireAll() {
        wish.units().stream()
                .filter(wish.intoIds()::contains)
                .findFirst()
                .ifPresent(
                        id -> {
                            throw Impossible.intoItself(find(id).name());
                        });
        var left = left();
        if (left.isEmpty()) {
            return;
        }
        left.forEach(this::require);
        wish.into().forEach(this::requireCarryingOn);
        if (wish.kind() != Kind.RENAME) {
            left.forEach(this::requireNobodyBelow);
            requireNoCircle(left);
        } else {
            left.forEach(unit -> directory.requireOwnName(unit.coming(wish.comingName())));
        }
    }

    /** Whether nothing is left to be done: then this is a repetition. */
    boolean allDone() {
        return left().isEmpty();
    }

    private List<Unit> left() {
        return wish.units().stream().map(this::find).filter(unit -> !done(unit)).toList();
    }

    /** Once more for one unit, at its write: others may have been faster. */
    void requireStill(Unit unit) {
        require(unit);
        if (wish.kind() == Kind.RENAME) {
            directory.requireOwnName(unit.coming(wish.comingName()));
        } else {
            wish.intoIds().forEach(id -> requireStanding(find(id)));
            requireNobodyBelow(unit);
            requireNoCircle(List.of(unit));
        }
    }

    /** Whether the unit says already what is wished, be it announced or carried out. */
    boolean done(Unit unit) {
        if (wish.kind() == Kind.RENAME) {
            return unit.comingName() == null
                    ? unit.name().equals(wish.name())
                    : unit.comingName().equals(wish.comingName());
        }
        var ending = unit.ending();
        return ending != null
                && ending.how() == wish.kind().how()
                && ending.on().equals(wish.on())
                && ending.ids().equals(wish.intoIds())
                && Objects.equals(ending.act(), wish.act());
    }

    /** What one unit must be, whatever the others are. */
    private void require(Unit unit) {
        if (unit.kind() != UnitKind.UNIT) {
            throw Impossible.noUnit(unit.name());
        }
        if (unit.ended() || unit.goneBy(wish.on())) {
            throw UnitEnded.of(unit);
        }
        if (unit.opened() != null && !unit.opened().isBefore(wish.on())) {
            throw Impossible.notOpen(unit, unit.opened());
        }
        if (wish.kind() != Kind.RENAME && unit.ending() != null) {
            throw Impossible.announced(unit, unit.ending().on());
        }
        var name = unit.comingName();
        if (name != null && (wish.kind() == Kind.RENAME || !name.on().isBefore(wish.on()))) {
            throw Impossible.announced(unit, name.on());
        }
    }

    private void requireCarryingOn(Reorganisation.Into into) {
        var entry = into.entry();
        if (entry != null) {
            if (!entry.authority().equals(authority())) {
                throw Impossible.elsewhere(entry.name());
            }
            if (entry.kind() != UnitKind.UNIT) {
                throw Impossible.noUnit(entry.name());
            }
            if (entry.parent() != null && wish.units().contains(entry.parent())) {
                throw UnitEnded.on(find(entry.parent()), wish.on());
            }
            return;
        }
        requireStanding(find(into.id()));
    }

    /** Who carries on is a unit that stands on the day. */
    private void requireStanding(Unit unit) {
        if (unit.kind() != UnitKind.UNIT) {
            throw Impossible.noUnit(unit.name());
        }
        if (unit.goneBy(wish.on())) {
            throw UnitEnded.of(unit);
        }
        if (unit.opened() != null && unit.opened().isAfter(wish.on())) {
            throw Impossible.notOpen(unit, unit.opened());
        }
    }

    private void requireNobodyBelow(Unit unit) {
        var below =
                directory.all().stream()
                        .filter(other -> unit.id().equals(other.parent()))
                        .filter(other -> other.kind() == UnitKind.UNIT)
                        .filter(other -> !other.neverStands() && !other.goneBy(wish.on()))
                        .filter(other -> !wish.units().contains(other.id()))
                        .map(Unit::name)
                        .toList();
        if (!below.isEmpty()) {
            throw Impossible.unitsBelow(unit, below);
        }
    }

    /** Tasks that follow whoever carries on must come to an end. */
    private void requireNoCircle(List<Unit> ending) {
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<>(wish.intoIds());
        while (!ahead.isEmpty()) {
            var id = ahead.pop();
            if (!seen.add(id)) {
                continue;
            }
            ending.stream()
                    .filter(unit -> unit.id().equals(id))
                    .findFirst()
                    .ifPresent(
                            unit -> {
                                throw Impossible.circle(unit);
                            });
            directory.byId(id).map(Unit::ending).ifPresent(then -> ahead.addAll(then.ids()));
        }
    }

    private Unit find(String id) {
        return directory.byId(id).orElseThrow(() -> new UnitUnknown(id));
    }

    private String authority() {
        return find(wish.units().get(0)).authority();
    }
}
