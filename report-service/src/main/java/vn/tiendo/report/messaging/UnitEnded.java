package vn.tiendo.report.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.unit.UnitEnd;

/** A unit that stands no more, as plan-service tells of it. */
record UnitEnded(Told unit) {

    static final String MERGED = "vn.tiendo.UnitMerged.v1";
    static final String CLOSED = "vn.tiendo.UnitClosed.v1";

    record Told(String id, Ending ending) {}

    record Ending(LocalDate on, @Nullable List<UnitShape> into) {}

    UnitEnd end() {
        var successor = UnitShape.units(unit.ending().into()).stream().findFirst();
        return new UnitEnd(unit.id(), unit.ending().on(), successor.orElse(null));
    }
}
