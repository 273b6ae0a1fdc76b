package vn.tiendo.local.demo;

import java.util.ArrayList;
import java.util.List;

/** Who takes part: an officer and a head in every unit, and those who watch and receive. */
final class Cast {

    private final List<Person> officers = new ArrayList<>();
    private final List<Person> heads = new ArrayList<>();
    private final Person manager;
    private final Person supervisor;
    private final Person interior;

    Cast(Registry registry, List<String> units) {
        var authority = Registry.AUTHORITY;
        for (var unit : units) {
            officers.add(
                    registry.person(
                            unit + "-chuyen-vien",
                            "Chuyên viên " + unit,
                            authority,
                            unit,
                            "UNIT_OFFICER"));
            heads.add(
                    registry.person(
                            unit + "-truong-don-vi",
                            "Trưởng đơn vị " + unit,
                            authority,
                            unit,
                            "UNIT_HEAD"));
        }
        manager =
                registry.person(
                        "thuong-truc",
                        "Cán bộ thường trực",
                        authority,
                        units.get(0),
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
