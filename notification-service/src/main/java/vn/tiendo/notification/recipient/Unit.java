package vn.tiendo.notification.recipient;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * This service's copy of a unit, as tiendo.units last told it.
 *
 * @param path ids from the authority down to the unit itself
 * @param ending how it ends, also while that is only announced
 * @param ended whether it was told to have ended
 */
public record Unit(
        String id,
        @Nullable String authority,
        @Nullable String name,
        @Nullable List<String> path,
        @Nullable Ending ending,
        boolean ended) {

    /** {@code into}: those that carry on; what is asked of the unit is asked of the first. */
    public record Ending(@Nullable List<UnitRef> into) {}

    public List<String> line() {
        return path == null || path.isEmpty() ? List.of(id) : path;
    }

    Unit as(boolean over) {
        return new Unit(id, authority, name, path, ending, over);
    }

    Optional<UnitRef> successor() {
        return ended && ending != null && ending.into() != null
                ? ending.into().stream().findFirst()
                : Optional.empty();
    }
}
