package vn.tiendo.plan.unit;

import java.util.List;

/**
 * A unit as events name it, so that a reader needs no call back.
 *
 * @param path ids from the authority down to the unit itself
 */
public record UnitRef(String id, String name, List<String> path) {

    public UnitRef {
        path = List.copyOf(path);
    }
}
