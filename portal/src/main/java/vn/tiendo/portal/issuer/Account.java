package vn.tiendo.portal.issuer;

import java.time.Instant;
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
 * @param ended since when it is no more; its id stays taken, for seats and inboxes go on naming it.
 *     Null for one that stands
 */
record Account(
        String id,
        String secretHash,
        String name,
        String authority,
        String unit,
        List<Role> roles,
        @Nullable String wish,
        @Nullable Instant ended) {

    Account {
        roles = List.copyOf(roles);
    }

    /** The same with another secret. */
    Account with(String newSecretHash, @Nullable String newWish) {
        return new Account(id, newSecretHash, name, authority, unit, roles, newWish, ended);
    }

    /** The same person or system under another name, in another unit or with other roles. */
    Account as(String otherName, String otherUnit, List<Role> otherRoles) {
        return new Account(
                id, secretHash, otherName, authority, otherUnit, otherRoles, wish, ended);
    }

    /** What is left of it: whose it was, so that its id is given to nobody else. */
    Account ended(Instant at) {
        return new Account(id, "", "", authority, "", List.of(), null, at);
    }

    /**
     * What its administrator sees, as a mark: another one after every change but of the secret.
     * Public for the page's template.
     */
    public String state() {
        var held = roles.stream().map(Enum::name).sorted().distinct().toList();
        return Fingerprint.of(List.of(name, authority, unit, String.join(",", held)));
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
