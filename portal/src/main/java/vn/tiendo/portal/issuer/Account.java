package vn.tiendo.portal.issuer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;

/**
 * Somebody, or some system, that gets tokens.
 *
 * @param id the username or client id: the token's {@code sub}
 * @param secretHash of the password or client secret; the secret itself is kept nowhere
 * @param wish the mark of the request that gave the secret, by which its retry is known; null where
 *     it came without an Idempotency-Key
 */
record Account(
        String id,
        String secretHash,
        String name,
        String authority,
        String unit,
        List<Role> roles,
        @Nullable String wish) {

    Account {
        roles = List.copyOf(roles);
    }

    /** The same with another secret. */
    Account with(String newSecretHash, @Nullable String newWish) {
        return new Account(id, newSecretHash, name, authority, unit, roles, newWish);
    }

    /** The same person or system under another name, in another unit or with other roles. */
    Account as(String otherName, String otherUnit, List<Role> otherRoles) {
        return new Account(id, secretHash, otherName, authority, otherUnit, otherRoles, wish);
    }

    /** Whether a token that says this still says what is so. */
    boolean isStill(Caller caller) {
        return name.equals(caller.name())
                && authority.equals(caller.authority())
                && unit.equals(caller.unit())
                && Set.copyOf(roles).equals(caller.roles());
    }

    /** Whether this secret was given by the request of this mark. */
    boolean isOf(@Nullable String mark) {
        return mark != null && mark.equals(wish);
    }
}
