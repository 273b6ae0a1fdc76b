package vn.tiendo.portal.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is typed.
 *
 * @param aliases one in a line
 * @param of how a group's members are found; null for others
 * @param members ids of those that are listed
 */
record UnitForm(
        String name,
        @Nullable String kind,
        @Nullable String parent,
        @Nullable String code,
        @Nullable String aliases,
        @Nullable String of,
        @Nullable List<String> members) {

    /** A new unit of this authority. */
    Unit of(String authority) {
        var above = parent == null || parent.isBlank() ? authority : parent;
        var sort = kind == null ? "UNIT" : kind;
        return new Unit(
                UnitId.of(authority, name.strip()),
                authority,
                above,
                name.strip(),
                sort,
                blankless(code),
                lines(),
                sort.equals("GROUP") ? listed() : null,
                null);
    }

    /** The same unit, with what was typed. */
    Unit changed(Unit before) {
        return new Unit(
                before.id(),
                before.authority(),
                before.parent(),
                name.strip(),
                before.kind(),
                blankless(code),
                lines(),
                before.group() ? listed() : null,
                before.reportsTo());
    }

    /** To be put back into the form. */
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        typed.put("name", name);
        typed.put("kind", kind == null ? "" : kind);
        typed.put("parent", parent == null ? "" : parent);
        typed.put("code", code == null ? "" : code);
        typed.put("aliases", aliases == null ? "" : aliases);
        return typed;
    }

    private Unit.Members listed() {
        return "LISTED".equals(of)
                ? new Unit.Members("LISTED", members == null ? List.of() : members)
                : new Unit.Members("CHILDREN", List.of());
    }

    private List<String> lines() {
        return aliases == null
                ? List.of()
                : aliases.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
