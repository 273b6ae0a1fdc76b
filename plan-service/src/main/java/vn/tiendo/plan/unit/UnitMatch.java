package vn.tiendo.plan.unit;

import java.util.List;
import java.util.Optional;

/**
 * Whom a name in a document means.
 *
 * @param units the one unit, or all between which the name does not decide
 */
public record UnitMatch(Certainty certainty, List<Unit> units) {

    /** How sure it is. Only what is exact may be used without asking a person. */
    public enum Certainty {
        EXACT,
        GUESS,
        AMBIGUOUS,
        NONE
    }

    public UnitMatch {
        units = List.copyOf(units);
    }

    /** A unit that was named by its id, or chosen by a person. */
    public static UnitMatch exactly(Unit unit) {
        return new UnitMatch(Certainty.EXACT, List.of(unit));
    }

    static UnitMatch none() {
        return new UnitMatch(Certainty.NONE, List.of());
    }

    /** Nothing, one or several units found in a way that is this certain. */
    static UnitMatch of(List<Unit> found, Certainty ifOne) {
        if (found.isEmpty()) {
            return none();
        }
        return new UnitMatch(found.size() == 1 ? ifOne : Certainty.AMBIGUOUS, found);
    }

    /** The unit, where there is no doubt. */
    public Optional<Unit> exact() {
        return certainty == Certainty.EXACT ? Optional.of(units.get(0)) : Optional.empty();
    }
}
