package vn.tiendo.report.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.unit.UnitNaming.Coming;

/** A unit that is there or has changed, as plan-service tells of it. */
record UnitTold(Told unit) {

    static final String REGISTERED = "vn.tiendo.UnitRegistered.v1";
    static final String CHANGED = "vn.tiendo.UnitChanged.v1";

    record Told(String id, String name, @Nullable ComingName comingName) {

        @Nullable Coming coming() {
            return comingName == null ? null : new Coming(comingName.name(), comingName.on());
        }
    }

    record ComingName(String name, LocalDate on) {}
}
