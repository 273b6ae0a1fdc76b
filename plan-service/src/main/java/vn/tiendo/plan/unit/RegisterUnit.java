package vn.tiendo.plan.unit;

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
        var unit = rules.placed(entry);
        try {
            return units.create(
                    unit.id(), command, () -> Change.of(unit, new UnitRegistered(unit)), answer);
        } catch (AlreadyThere there) {
            return units.find(unit.id())
                    .filter(stored -> stored.state().equals(unit))
                    .map(stored -> new Committed<>(stored, null, true))
                    .orElseThrow(() -> new UnitIdTaken(unit.id()));
        }
    }
}
