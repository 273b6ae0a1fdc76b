package vn.tiendo.report.testing;

import java.util.Set;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;

/** Who calls in the tests, of the invented ward and of others. */
public final class People {

    public static final Caller MANAGER =
            person("binh", "song-mai", "song-mai-vhxh", Role.PLAN_MANAGER);
    public static final Caller SUPERVISOR = person("minh", "song-mai", "song-mai", Role.SUPERVISOR);
    public static final Caller OFFICER =
            person("lanh", "song-mai", "song-mai-vp", Role.UNIT_OFFICER);
    public static final Caller HEAD = person("hoa", "song-mai", "song-mai-vp", Role.UNIT_HEAD);
    public static final Caller OTHER_UNIT =
            person("dung", "song-mai", "song-mai-kthtdt", Role.UNIT_OFFICER);
    public static final Caller OTHER_MANAGER =
            person("khoa", "lang-cao", "lang-cao-vp", Role.PLAN_MANAGER);
    public static final Caller OTHER_SUPERVISOR =
            person("tam", "lang-cao", "lang-cao", Role.SUPERVISOR);
    public static final Caller OTHER_OFFICER =
            person("sau", "lang-cao", "song-mai-vp", Role.UNIT_OFFICER);
    public static final Caller INTERIOR =
            person("nam", "dong-ha", "so-noi-vu-dong-ha", Role.INTERIOR);
    public static final Caller OTHER_INTERIOR =
            person("bac", "tay-son", "so-noi-vu-tay-son", Role.INTERIOR);
    public static final Caller ADMIN = person("admin", "*", "*", Role.ADMIN);

    private People() {}

    private static Caller person(String name, String authority, String unit, Role role) {
        return new Caller(name, "Cán bộ " + name, authority, unit, Set.of(role));
    }
}
