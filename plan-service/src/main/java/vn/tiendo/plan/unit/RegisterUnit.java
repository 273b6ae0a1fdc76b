package vn.tiendo.plan.unit;

import java.time.LocalDate;
import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.AlreadyThere;

/** Gives a unit its place in an authority's tree. Saying the same again changes nothing. */
public final class RegisterUnit {

    private final Aggregates<Unit> units;
    private final UnitRules rules;

    public RegisterUnit(Aggregates<Unit> units, UnitDirectories directories) {
        this.units = units;
        this.rules = new UnitRules(units, directories);
    }

    /** The unit as it is stored. Refused where another one has the id. */
    public Committed<Unit> register(
            UnitEntry entry, Command command, Function<Stored<Unit>, Answer> answer) {
        try {
            return units.create(entry.id(), command, () -> registered(entry), answer);
        } catch (AlreadyThere there) {
            var unit = rules.placed(entry);
            return units.find(unit.id())
                    .filter(stored -> stored.state().equals(unit))
                    .map(stored -> new Committed<>(stored, null, true))
                    .orElseThrow(() -> new UnitIdTaken(unit.id()));
        }
    }

    /**
     * Opens a unit that stands from a day on which others end. One whose opening was taken back is
     * opened again.
     *
     * @param founding in whose place; those end on that day
     */
    public void open(UnitEntry entry, LocalDate day, Founding founding, Command command) {
        var unit = opening(entry, day, founding);
        try {
            units.create(unit.id(), command, () -> Change.of(unit, new UnitRegistered(unit)));
        } catch (AlreadyThere there) {
            units.change(unit.id(), command, before -> opened(before, unit));
        }
    }

    /** The unit as it would be opened, or a refusal that names the rule. Nothing is written. */
    public Unit opening(UnitEntry entry, LocalDate day, Founding founding) {
        var known = units.find(entry.id()).map(Stored::state);
        if (known.isPresent() && known.get().openedAs(entry, day)) {
            return known.get();
        }
        var unit = rules.opening(entry, day, founding.ending()).founded(founding);
        known.ifPresent(before -> opened(before, unit));
        return unit;
    }

    private static Change<Unit> opened(Unit before, Unit unit) {
        if (before.openedAs(unit)) {
            return Change.none(before);
        }
        if (!before.neverStands() || before.ended() || !before.standsWhere(unit)) {
            throw new UnitIdTaken(unit.id());
        }
        return Change.of(unit, new UnitChanged(unit));
    }

    private Change<Unit> registered(UnitEntry entry) {
        var unit = rules.placed(entry);
        return Change.of(unit, new UnitRegistered(unit));
    }
}
