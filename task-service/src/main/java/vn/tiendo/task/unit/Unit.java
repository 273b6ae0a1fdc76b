package vn.tiendo.task.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Received;

/**
 * This service's copy of a unit, as far as it matters here.
 *
 * @param kind {@code GROUP} stands for several units
 * @param opened the day from which it stands; null where it always did
 * @param ending how and when it ends, also while that is only announced
 * @param ended whether it has: it was told to have, whatever the date says
 * @param namedOn the day on which it was told to have its name
 * @param told the last that was told of it; what follows from it is marked by that
 */
public record Unit(
        String id,
        @Nullable String authority,
        @Nullable String name,
        @Nullable String kind,
        List<String> path,
        @Nullable LocalDate opened,
        @Nullable Ending ending,
        boolean ended,
        @Nullable LocalDate namedOn,
        @Nullable Received told) {

    /** A copy kept before authority and kind were: what stands first in a path is the authority. */
    public Unit {
        if (authority == null && !path.isEmpty()) {
            authority = path.get(0);
        }
    }

    /** Who carries on for it, now that it has ended. */
    public Optional<UnitRef> successor() {
        return ended && ending != null ? ending.successor() : Optional.empty();
    }

    /**
     * A single unit of an authority: no name for several, and no authority itself. Of a copy that was
     * kept before kinds were, the place tells the authority; that it is a group nothing tells until the
     * next event of it, and no page offers groups.
     */
    public boolean isSingle() {
        return kind == null ? path.size() > 1 : "UNIT".equals(kind);
    }

    public UnitRef ref() {
        return new UnitRef(id, name == null ? id : name, path);
    }
}
