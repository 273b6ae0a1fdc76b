package vn.tiendo.task.task;

import java.time.LocalDate;
import vn.tiendo.defaults.problem.Refusal;

/** A task goes to units that stand today. */
public final class UnitNotOpenYet extends Refusal {
    private static final long serialVersionUID = 1L;

    UnitNotOpenYet(String unit, LocalDate opened) {
        super(Kind.INVALID, "unit-not-open-yet", unit, opened);
    }
}
