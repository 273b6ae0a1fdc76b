package vn.tiendo.defaults.security;

import java.util.Arrays;
import java.util.Set;

/**
 * Who calls, as the token says. A controller takes it as an argument.
 *
 * @param subject the account's or client's id
 * @param name for reading, in records of who did what
 * @param authority id of the authority that the caller belongs to; {@code *} for an administrator of
 *     all
 * @param unit id of the caller's unit; the authority itself where the token names none
 */
public record Caller(String subject, String name, String authority, String unit, Set<Role> roles) {

    /** The authority of who administers all authorities. */
    public static final String EVERY_AUTHORITY = "*";

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller holds this role; nobody holds a role by holding another. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Administers every authority. */
    public boolean administersAll() {
        return is(Role.ADMIN) && authority.equals(EVERY_AUTHORITY);
    }

    /**
     * @throws Forbidden unless the caller administers every authority
     */
    public void requireAdministersAll() {
        if (!administersAll()) {
            throw Forbidden.roleRequired(Role.ADMIN);
        }
    }

    /**
     * @throws Forbidden if the caller holds none of these roles
     */
    public void require(Role... any) {
        if (Arrays.stream(any).noneMatch(this::is)) {
            throw Forbidden.roleRequired(any);
        }
    }

    /**
     * @throws Forbidden if the caller belongs to another authority
     */
    public void requireAuthority(String wanted) {
        if (!administersAll() && !authority.equals(wanted)) {
            throw Forbidden.otherAuthority(wanted);
        }
    }

    /**
     * @throws Forbidden if the caller belongs to another unit
     */
    public void requireUnit(String wanted) {
        if (!unit.equals(wanted)) {
            throw Forbidden.otherUnit(wanted);
        }
    }
}
