package vn.tiendo.notification.recipient;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as an event names it.
 *
 * @param path ids from the authority down to the unit itself, as they were when the event was
 *     written; empty where the event did not say
 */
public record UnitRef(String id, @Nullable String name, @Nullable List<String> path) {

    public static UnitRef of(String id) {
        return new UnitRef(id, null, List.of(id));
    }

    public String label() {
        return name == null || name.isBlank() ? id : name;
    }

    /** From the authority down to the unit; the unit alone where the event gave no path. */
    public List<String> line() {
        return path == null || path.isEmpty() ? List.of(id) : path;
    }
}
