package vn.tiendo.plan.unit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit as somebody wants it registered: all but its path, which follows from the parent. */
public record UnitEntry(
        String id,
        String authority,
        @Nullable String parent,
        String name,
        UnitKind kind,
        @Nullable String code,
        List<String> aliases,
        @Nullable Members members,
        @Nullable String reportsTo) {

    public UnitEntry {
        aliases = List.copyOf(aliases);
    }

    Unit below(List<String> above) {
        var path = new ArrayList<>(above);
        path.add(id);
        return new Unit(id, authority, parent, name, kind, code, aliases, path, members, reportsTo);
    }
}
