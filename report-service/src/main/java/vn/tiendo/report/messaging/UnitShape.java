package vn.tiendo.report.messaging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.fact.UnitRef;

/** A unit on the wire. */
record UnitShape(String id, @Nullable String name, @Nullable List<String> path) {

    UnitRef unit() {
        return new UnitRef(
                id,
                Objects.requireNonNullElse(name, id),
                Objects.requireNonNullElse(path, List.of()));
    }

    static List<UnitRef> units(@Nullable List<UnitShape> shapes) {
        return shapes == null ? List.of() : shapes.stream().map(UnitShape::unit).toList();
    }
}
