package vn.tiendo.plan.reorganisation;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.defaults.problem.Refusal;
import vn.tiendo.plan.unit.Unit;

/** A reorganisation that contradicts itself, the tree, or what is announced already. */
public final class Impossible extends Refusal {

    private static final long serialVersionUID = 1L;

    private Impossible(Kind kind, String code, Object... what) {
        super(kind, code, what);
    }

    static Impossible misshapen() {
        return new Impossible(Kind.INVALID, "reorganisation-misshapen");
    }

    static Impossible outOfReach(LocalDate day) {
        return new Impossible(Kind.INVALID, "reorganisation-day", day);
    }

    static Impossible intoItself(String unit) {
        return new Impossible(Kind.INVALID, "unit-into-itself", unit);
    }

    static Impossible elsewhere(String unit) {
        return new Impossible(Kind.INVALID, "unit-elsewhere", unit);
    }

    /** Groups and roots are changed, not reorganised. */
    static Impossible noUnit(String name) {
        return new Impossible(Kind.INVALID, "not-reorganised", name);
    }

    static Impossible notOpen(Unit unit, LocalDate opened) {
        return new Impossible(Kind.CONFLICT, "unit-not-open", unit.name(), opened);
    }

    static Impossible announced(Unit unit, LocalDate on) {
        return new Impossible(Kind.CONFLICT, "change-announced", unit.name(), on);
    }

    static Impossible unitsBelow(Unit unit, List<String> names) {
        return new Impossible(Kind.CONFLICT, "units-below", unit.name(), String.join("; ", names));
    }

    static Impossible circle(Unit unit) {
        return new Impossible(Kind.CONFLICT, "reorganisation-circle", unit.name());
    }

    static Impossible nothingAnnounced(Unit unit) {
        return new Impossible(Kind.CONFLICT, "nothing-announced", unit.name());
    }
}
