package vn.tiendo.plan.unit;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;

/**
 * Gives a unit another name, other aliases, members or another Interior Department. Where it stands
 * stays, since plans and tasks hold its path.
 */
public final class ChangeUnit {

    private final Aggregates<Unit> units;
    private final UnitRules rules;

    public ChangeUnit(Aggregates<Unit> units, UnitDirectories directories) {
        this.units = units;
        this.rules = new UnitRules(units, directories);
    }

    /** The unit as it is stored now; as it was, where nothing differs. */
    public Committed<Unit> change(
            UnitEntry entry, Command command, Function<Stored<Unit>, Answer> answer) {
        return units.change(
                entry.id(),
                command,
                before -> decide(before, rules.placed(entry).livingAs(before)),
                answer);
    }

    private static Change<Unit> decide(Unit before, Unit after) {
        if (!after.standsWhere(before)) {
            throw new UnitMoved(after.id());
        }
        if (before.ended()) {
            throw UnitEnded.of(before);
        }
        // the day of a name moves no revision, so that If-Match alone does not tell
        if (before.renamedSince(after)) {
            throw new UnitRenamed(before);
        }
        return after.equals(before)
                ? Change.none(before)
                : Change.of(after, new UnitChanged(after));
    }
}
