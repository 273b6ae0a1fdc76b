package vn.tiendo.report.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.unit.UnitNaming.Coming;

/** A unit that is there or has changed, as plan-service tells of it. */
record UnitTold(Told unit) {

    static final String REGISTERED = "vn.tiendo.UnitRegistered.v1";
    static final String CHANGED = "vn.tiendo.UnitChanged.v1";

    /** The unit itself, {@code namedOn} the day of an act by which it got its name. */
    record Told(
            String id, String name, @Nullable ComingName comingName, @Nullable LocalDate namedOn) {

        @Nullable Coming coming() {
            return comingName == null ? null : new Coming(comingName.name(), comingName.on());
        }
    }

    record ComingName(String name, LocalDate on) {}
}
