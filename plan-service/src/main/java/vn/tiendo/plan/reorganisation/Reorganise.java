package vn.tiendo.plan.reorganisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.defaults.problem.Refusal;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.plan.unit.CarryOut;
import vn.tiendo.plan.unit.Ending;
import vn.tiendo.plan.unit.Founding;
import vn.tiendo.plan.unit.RegisterUnit;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitChanged;
import vn.tiendo.plan.unit.UnitDirectories;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.UnitUnknown;
import vn.tiendo.plan.unit.VietnamDay;

/**
 * Renames, merges, splits and closes units: at once where the day has come, else announced.
 *
 * <p>All of it is looked at before the first write. Then each unit is a write of its own, under a
 * command that follows from the caller's: new units first, so that whoever is told of an end knows
 * who carries on. What is cut off in between is finished by a retry: a unit that says already what
 * is wished is left as it is.
 */
public final class Reorganise {

    private final Aggregates<Unit> units;
    private final UnitDirectories directories;
    private final RegisterUnit registerUnit;
    private final Openings openings;
    private final Clock clock;

    public Reorganise(
            Aggregates<Unit> units,
            UnitDirectories directories,
            RegisterUnit registerUnit,
            Clock clock) {
        this.units = units;
        this.directories = directories;
        this.registerUnit = registerUnit;
        this.openings = new Openings(units, directories);
        this.clock = clock;
    }

    /** Refused, with nothing written, where a rule is not met. */
    public void carryOut(Reorganisation wish, Command command) {
        wish.requireShape();
        var authority = authority(wish);
        if (command.keyed()) {
            units.change(
                    authority,
                    Parts.whole(command),
                    before -> {
                        required(wish, directories.of(authority));
                        return Change.none(before);
                    });
        }
        var directory = directories.of(authority);
        if (!required(wish, directory).allDone()) {
            open(wish, command);
        }
        for (var id : lowestFirst(wish, directory)) {
            units.change(id, Parts.of(command, id), before -> decide(before, wish));
        }
        var now = clock.instant();
        openings.settle(wish.intoIds(), VietnamDay.of(now), now);
    }

    private Rules required(Reorganisation wish, UnitDirectory directory) {
        requireKnown(wish, directory);
        var rules = new Rules(wish, directory);
        rules.requireAll();
        return rules;
    }

    private String authority(Reorganisation wish) {
        var first = wish.units().get(0);
        return units.find(first).orElseThrow(() -> new UnitUnknown(first)).state().authority();
    }

    private void requireKnown(Reorganisation wish, UnitDirectory directory) {
        var named = new ArrayList<>(wish.units());
        wish.into().stream()
                .filter(into -> into.entry() == null)
                .map(Reorganisation.Into::id)
                .forEach(named::add);
        for (var id : named) {
            if (directory.byId(id).isEmpty()) {
                throw units.find(id)
                        .map(other -> (Refusal) Impossible.elsewhere(other.state().name()))
                        .orElseGet(() -> new UnitUnknown(id));
            }
        }
    }

    /** All new units are looked at before one is opened; their names must differ, too. */
    private void open(Reorganisation wish, Command command) {
        var opening = new ArrayList<Unit>();
        var founding = new Founding(wish.units(), clock.instant());
        for (var into : wish.into()) {
            if (into.entry() != null) {
                var unit = registerUnit.opening(into.entry(), wish.on(), founding);
                UnitDirectory.of(opening, wish.on()).requireOwnName(unit);
                opening.add(unit);
            }
        }
        for (var into : wish.into()) {
            if (into.entry() != null) {
                var part = Parts.of(command, into.id());
                registerUnit.open(into.entry(), wish.on(), founding, part);
            }
        }
    }

    private static List<String> lowestFirst(Reorganisation wish, UnitDirectory directory) {
        return wish.units().stream()
                .flatMap(id -> directory.byId(id).stream())
                .sorted(
                        Comparator.comparing((Unit unit) -> -unit.path().size())
                                .thenComparing(Unit::id))
                .map(Unit::id)
                .toList();
    }

    private Change<Unit> decide(Unit before, Reorganisation wish) {
        var directory = directories.of(before.authority());
        var rules = new Rules(wish, directory);
        if (rules.done(before)) {
            return Change.none(before);
        }
        rules.requireStill(before);
        var announced =
                wish.kind() == Kind.RENAME
                        ? before.coming(wish.comingName())
                        : before.ending(ending(wish, directory));
        var today = VietnamDay.of(clock.instant());
        var change = CarryOut.due(announced, today, ref -> ref);
        return change.events().isEmpty()
                ? Change.of(announced, new UnitChanged(announced))
                : change;
    }

    private Ending ending(Reorganisation wish, UnitDirectory directory) {
        var into =
                wish.intoIds().stream()
                        .flatMap(id -> directory.byId(id).stream())
                        .map(unit -> unit.ref(wish.on()))
                        .toList();
        return Ending.announced(wish.kind().how(), wish.on(), into, wish.act())
                .told(clock.instant());
    }
}
