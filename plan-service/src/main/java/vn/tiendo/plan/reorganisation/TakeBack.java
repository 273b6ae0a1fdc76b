package vn.tiendo.plan.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitChanged;
import vn.tiendo.plan.unit.UnitDirectories;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.UnitEnded;
import vn.tiendo.plan.unit.UnitUnknown;
import vn.tiendo.plan.unit.VietnamDay;

/** Takes back what is announced, before its day. */
public final class TakeBack {

    private final Aggregates<Unit> units;
    private final UnitDirectories directories;
    private final Openings openings;
    private final Clock clock;

    public TakeBack(Aggregates<Unit> units, UnitDirectories directories, Clock clock) {
        this.units = units;
        this.directories = directories;
        this.openings = new Openings(units, directories);
        this.clock = clock;
    }

    /** Refused, with nothing written, where nothing of the kind is announced, or its day has come. */
    public void takeBack(Kind kind, List<String> ids, Command command) {
        var now = clock.instant();
        var today = VietnamDay.of(now);
        var wanted = ids.stream().distinct().map(this::find).toList();
        var depending = openings.dependingOn(wanted, today);
        if (command.keyed()) {
            units.change(
                    wanted.get(0).authority(),
                    Parts.whole(command),
                    authority -> {
                        require(wanted, kind, today);
                        return Change.none(authority);
                    });
        } else {
            require(wanted, kind, today);
        }
        for (var unit : wanted) {
            units.change(
                    unit.id(), Parts.of(command, unit.id()), before -> decide(before, kind, today));
        }
        openings.settle(depending, today, now);
    }

    private void require(List<Unit> wanted, Kind kind, LocalDate today) {
        wanted.forEach(unit -> decide(unit, kind, today));
        requireOwnNames(
                wanted.stream().filter(unit -> unit.ending() != null && !unit.ended()).toList(),
                today);
    }

    private Unit find(String id) {
        return units.find(id).orElseThrow(() -> new UnitUnknown(id)).state();
    }

    /** A unit that stays may have lent its name to another that still opens. */
    private void requireOwnNames(List<Unit> staying, LocalDate today) {
        for (var unit : staying) {
            var others =
                    directories.of(unit.authority()).all().stream()
                            .filter(other -> !staying.contains(other))
                            .toList();
            var opening =
                    others.stream()
                            .filter(
                                    other ->
                                            other.openBy(today)
                                                    || others.stream()
                                                            .anyMatch(
                                                                    next -> goesInto(next, other)))
                            .toList();
            UnitDirectory.of(opening, today).requireOwnName(unit.ending(null));
        }
    }

    private static Change<Unit> decide(Unit before, Kind kind, LocalDate today) {
        if (before.ended()) {
            throw UnitEnded.of(before);
        }
        var after = kind == Kind.RENAME ? unnamed(before, today) : standing(before, kind, today);
        return Change.of(after, new UnitChanged(after));
    }

    private static Unit unnamed(Unit before, LocalDate today) {
        var name = before.comingName();
        if (name == null || !name.on().isAfter(today)) {
            throw Impossible.nothingAnnounced(before);
        }
        return before.coming(null);
    }

    private static Unit standing(Unit before, Kind kind, LocalDate today) {
        var ending = before.ending();
        if (ending == null || ending.how() != kind.how() || !ending.on().isAfter(today)) {
            throw Impossible.nothingAnnounced(before);
        }
        return before.ending(null);
    }

    private static boolean goesInto(Unit other, Unit unit) {
        return other.ending() != null && other.ending().ids().contains(unit.id());
    }
}
