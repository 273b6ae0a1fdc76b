package vn.tiendo.plan.running;

import java.util.Locale;
import java.util.Set;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;

/** Who calls in tests. */
public final class Callers {

    public static final Caller ADMIN =
            new Caller(
                    "tiendo-admin",
                    "Quản trị",
                    Caller.EVERY_AUTHORITY,
                    Caller.EVERY_AUTHORITY,
                    Set.of(Role.ADMIN));

    private Callers() {}

    public static Caller in(String authority, Role... roles) {
        return new Caller(
                authority + "-" + roles[0].name().toLowerCase(Locale.ROOT),
                "Người của " + authority,
                authority,
                authority,
                Set.of(roles));
    }
}
