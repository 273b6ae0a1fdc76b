package vn.tiendo.portal.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Dates;

/**
 * What an act does to units, as it is typed.
 *
 * @param how RENAME, MERGE, SPLIT or CLOSE
 * @param units ids of those that it renames or ends
 * @param successor id of a known unit that carries on
 * @param founded names of new ones, one in a line
 */
record ReorganisationForm(
        @Nullable String how,
        @Nullable List<String> units,
        @Nullable String newName,
        @Nullable String successor,
        @Nullable String founded,
        @Nullable String from,
        @Nullable String actNumber,
        @Nullable String actOn) {

    private static final String RENAME = "RENAME";

    private static final Map<String, String> DONE =
            Map.of(
                    RENAME,
                    "Đã ghi nhận việc đổi tên.",
                    "MERGE",
                    "Đã ghi nhận việc sáp nhập.",
                    "SPLIT",
                    "Đã ghi nhận việc chia tách.",
                    "CLOSE",
                    "Đã ghi nhận việc giải thể.");

    /** What is sent; dates that are none go as they were typed, so that the service names them. */
    record Wish(
            @Nullable String kind,
            List<String> units,
            @Nullable String name,
            List<Into> into,
            @Nullable String on,
            @Nullable Act act) {}

    /** A known unit has no name here. */
    record Into(String id, @Nullable String name) {}

    /** By which it is done. */
    record Act(String number, @Nullable String on) {}

    Wish wish(String authority) {
        var rename = RENAME.equals(how);
        return new Wish(
                how,
                units == null ? List.of() : units,
                rename ? said(newName) : null,
                rename ? List.of() : into(authority),
                date(from),
                act());
    }

    String done() {
        return DONE.getOrDefault(Objects.requireNonNullElse(how, ""), "Đã ghi nhận.");
    }

    /** To be put back into the form. */
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        typed.put("how", said(how));
        typed.put("units", "," + String.join(",", units == null ? List.of() : units) + ",");
        typed.put("newName", said(newName));
        typed.put("successor", said(successor));
        typed.put("founded", said(founded));
        typed.put("from", said(from));
        typed.put("actNumber", said(actNumber));
        typed.put("actOn", said(actOn));
        return typed;
    }

    private List<Into> into(String authority) {
        var into = new ArrayList<Into>();
        if (!said(successor).isEmpty()) {
            into.add(new Into(said(successor), null));
        }
        said(founded)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> into.add(new Into(idOfNew(authority, name), name)));
        return into;
    }

    /** A new unit often takes the name of one that ends, and needs an id of its own. */
    private String idOfNew(String authority, String name) {
        var id = UnitId.of(authority, name);
        return units != null && units.contains(id)
                ? UnitId.of(authority, name + " " + said(date(from)))
                : id;
    }

    private @Nullable Act act() {
        return said(actNumber).isEmpty() && said(actOn).isEmpty()
                ? null
                : new Act(said(actNumber), date(actOn));
    }

    private static @Nullable String date(@Nullable String typed) {
        var text = said(typed);
        return text.isEmpty() ? null : Dates.typed(text).map(LocalDate::toString).orElse(text);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
