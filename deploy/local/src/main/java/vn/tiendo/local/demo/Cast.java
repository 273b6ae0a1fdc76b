package vn.tiendo.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who takes part: an officer and a head in every unit, and those who watch and receive. */
final class Cast {

    private final List<Person> officers = new ArrayList<>();
    private final List<Person> heads = new ArrayList<>();
    private final Person manager;
    private final Person supervisor;
    private final Person interior;

    Cast(Registry registry, Map<String, String> units) {
        var authority = Registry.AUTHORITY;
        for (var named : units.entrySet()) {
            var unit = named.getKey();
            officers.add(
                    registry.person(
                            unit + "-chuyen-vien",
                            "Chuyên viên " + named.getValue(),
                            authority,
                            unit,
                            "UNIT_OFFICER"));
            heads.add(
                    registry.person(
                            unit + "-truong-don-vi",
                            "Lãnh đạo " + named.getValue(),
                            authority,
                            unit,
                            "UNIT_HEAD"));
        }
        manager =
                registry.person(
                        "thuong-truc",
                        "Cán bộ thường trực",
                        authority,
                        officers.get(0).unit(),
                        "PLAN_MANAGER");
        supervisor =
                registry.person(
                        "lanh-dao", "Lãnh đạo phụ trách", authority, authority, "SUPERVISOR");
        interior =
                registry.person(
                        "so-noi-vu",
                        "Chuyên viên Sở Nội vụ",
                        Registry.INTERIOR,
                        Registry.INTERIOR,
                        "INTERIOR");
    }

    List<Person> officers() {
        return List.copyOf(officers);
    }

    List<Person> heads() {
        return List.copyOf(heads);
    }

    Person manager() {
        return manager;
    }

    Person supervisor() {
        return supervisor;
    }

    Person interior() {
        return interior;
    }
}
