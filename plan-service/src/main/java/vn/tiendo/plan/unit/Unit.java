package vn.tiendo.plan.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an authority's tree. Its id, authority, parent and kind stay as registered, since plans
 * and tasks elsewhere hold its path; names and members may change.
 *
 * @param code the agency's identification code, where it has one
 * @param aliases other ways in which documents write the name
 * @param path ids from the authority down to the unit itself
 * @param members whom a group stands for; null for others
 * @param reportsTo on an authority, the Interior Department that reads its reports
 */
public record Unit(
        String id,
        String authority,
        @Nullable String parent,
        String name,
        UnitKind kind,
        @Nullable String code,
        List<String> aliases,
        List<String> path,
        @Nullable Members members,
        @Nullable String reportsTo) {

    public Unit {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        path = List.copyOf(path);
    }

    public UnitRef ref() {
        return new UnitRef(id, name, path);
    }

    public boolean group() {
        return kind == UnitKind.GROUP;
    }

    /** Whether it stands where the other does: only then may one replace the other. */
    boolean standsWhere(Unit other) {
        return id.equals(other.id)
                && authority.equals(other.authority)
                && kind == other.kind
                && path.equals(other.path);
    }
}
