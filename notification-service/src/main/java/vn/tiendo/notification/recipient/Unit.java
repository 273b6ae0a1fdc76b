package vn.tiendo.notification.recipient;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * This service's copy of a unit, as tiendo.units last told it.
 *
 * @param path ids from the authority down to the unit itself
 */
public record Unit(
        String id, @Nullable String authority, @Nullable String name, @Nullable List<String> path) {

    public List<String> line() {
        return path == null || path.isEmpty() ? List.of(id) : path;
    }
}
