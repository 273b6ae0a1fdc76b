package vn.tiendo.portal.issuer;

import java.util.List;
import vn.tiendo.defaults.security.Role;

/**
 * Somebody, or some system, that gets tokens.
 *
 * @param id the username or client id: the token's {@code sub}
 * @param secretHash of the password or client secret; the secret itself is kept nowhere
 */
record Account(
        String id,
        String secretHash,
        String name,
        String authority,
        String unit,
        List<Role> roles) {

    Account {
        roles = List.copyOf(roles);
    }
}
