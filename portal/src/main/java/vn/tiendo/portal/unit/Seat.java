package vn.tiendo.portal.unit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a unit, and who has it.
 *
 * @param revision of who has it, which is given back by who puts somebody else there
 */
record Seat(
        String id,
        String unit,
        String role,
        @Nullable String name,
        @Nullable String email,
        @Nullable String account,
        @Nullable Long revision) {

    private static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("UNIT_OFFICER", "Cán bộ đơn vị");
        ROLES.put("UNIT_HEAD", "Phụ trách đơn vị");
        ROLES.put("PLAN_MANAGER", "Cơ quan thường trực");
        ROLES.put("SUPERVISOR", "Lãnh đạo");
        ROLES.put("INTERIOR", "Sở Nội vụ");
    }

    static Map<String, String> roles() {
        return ROLES;
    }

    public boolean vacant() {
        return name == null;
    }

    public String roleWords() {
        return ROLES.getOrDefault(role, role);
    }

    /** The id of the next seat of this role: one that is vacant, else a new one. */
    static String next(String unit, String role, List<Seat> seats) {
        var mine = seats.stream().filter(seat -> seat.role().equals(role)).toList();
        for (var seat : mine) {
            if (seat.vacant()) {
                return seat.id();
            }
        }
        var taken = mine.stream().map(Seat::id).toList();
        var stem = "seat-" + unit + "-" + role.toLowerCase(Locale.ROOT).replace('_', '-') + "-";
        int no = 1;
        while (taken.contains(stem + no)) {
            no++;
        }
        return stem + no;
    }
}
