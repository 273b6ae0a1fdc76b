package vn.tiendo.plan.unit;

import java.time.LocalDate;
import java.util.Objects;
import vn.tiendo.defaults.problem.Refusal;

/** A unit that has ended, or whose end is announced, is not built upon any more. */
public final class UnitEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    private UnitEnded(Object... nameAndDay) {
        super(Kind.CONFLICT, "unit-ended", nameAndDay);
    }

    public static UnitEnded of(Unit unit) {
        return on(unit, Objects.requireNonNull(unit.ending()).on());
    }

    public static UnitEnded on(Unit unit, LocalDate day) {
        return new UnitEnded(unit.name(), day);
    }

    /**
     * @throws UnitEnded where the unit has an end, be it to come
     */
    static void refuseAt(Unit unit) {
        if (unit.ending() != null) {
            throw of(unit);
        }
    }
}
