package vn.tiendo.report.fact;

import java.util.List;

/**
 * A unit as an event named it.
 *
 * @param path ids from the authority down to the unit itself
 */
public record UnitRef(String id, String name, List<String> path) {

    public UnitRef {
        path = List.copyOf(path);
    }

    public UnitRef called(String otherName) {
        return name.equals(otherName) ? this : new UnitRef(id, otherName, path);
    }
}
