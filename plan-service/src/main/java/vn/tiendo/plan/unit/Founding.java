package vn.tiendo.plan.unit;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * That a unit was opened in the place of others.
 *
 * @param inPlaceOf ids of those that end for it
 * @param toldAt when it was recorded, be it after its day
 */
public record Founding(List<String> inPlaceOf, Instant toldAt) {

    public Founding {
        inPlaceOf = inPlaceOf == null ? List.of() : List.copyOf(inPlaceOf);
    }

    Set<String> ending() {
        return Set.copyOf(inPlaceOf);
    }
}
