package vn.tiendo.plan.unit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a name in a document means.
 *
 * @param units the one unit, or all between which the name does not decide
 * @param ended the unit that bore the name and stands no more; {@code units} carry on
 */
public record UnitMatch(Certainty certainty, List<Unit> units, @Nullable Unit ended) {

    /** How sure it is. Only what is exact may be used without asking a person. */
    public enum Certainty {
        EXACT,
        GUESS,
        AMBIGUOUS,
        ENDED,
        NONE
    }

    public UnitMatch {
        units = List.copyOf(units);
    }

    static UnitMatch none() {
        return new UnitMatch(Certainty.NONE, List.of(), null);
    }

    static UnitMatch ended(Unit unit, List<Unit> carryingOn) {
        return new UnitMatch(Certainty.ENDED, carryingOn, unit);
    }

    /** Nothing, one or several units found in a way that is this certain. */
    public static UnitMatch of(List<Unit> found, Certainty ifOne) {
        if (found.isEmpty()) {
            return none();
        }
        return new UnitMatch(found.size() == 1 ? ifOne : Certainty.AMBIGUOUS, found, null);
    }

    /** The unit, where there is no doubt. */
    public Optional<Unit> exact() {
        return certainty == Certainty.EXACT ? Optional.of(units.get(0)) : Optional.empty();
    }
}
