package vn.tiendo.defaults.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the claims of an access token. */
public final class CallerClaims {

    public static final String AUTHORITY = "authority";
    public static final String UNIT = "unit";
    public static final String NAME = "name";
    public static final String ROLES = "roles";

    private CallerClaims() {}

    /** A token is of use only if it says who calls and for which authority. */
    public static boolean areComplete(Map<String, Object> claims) {
        return text(claims, "sub") != null && text(claims, AUTHORITY) != null;
    }

    public static Caller caller(Map<String, Object> claims) {
        var subject = required(claims, "sub");
        var authority = required(claims, AUTHORITY);
        var name = text(claims, NAME);
        var unit = text(claims, UNIT);
        return new Caller(
                subject,
                name == null ? subject : name,
                authority,
                unit == null ? authority : unit,
                roles(claims));
    }

    /** Roles that this version does not know give no right and do no harm. */
    static Set<Role> roles(Map<String, Object> claims) {
        if (!(claims.get(ROLES) instanceof Collection<?> names)) {
            return Set.of();
        }
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String required(Map<String, Object> claims, String name) {
        var value = text(claims, name);
        if (value == null) {
            throw new IllegalArgumentException("the token has no " + name);
        }
        return value;
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
