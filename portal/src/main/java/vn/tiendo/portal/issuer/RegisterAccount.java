package vn.tiendo.portal.issuer;

import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;

/**
 * Gives somebody, or a system, a secret of its own. Registered again, the old secret ends and a new
 * one is given: who lost the answer, or the paper, gets in that way.
 */
final class RegisterAccount {

    private final Accounts accounts;
    private final PasswordEncoder encoder;

    RegisterAccount(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /**
     * @param secret as it will be handed over; kept as a hash
     * @return whether the account is new
     */
    boolean register(Caller admin, Wish wish, String secret) {
        admin.require(Role.ADMIN);
        admin.requireAuthority(wish.authority());
        if (wish.id().equals(LocalIssuer.ADMIN) || wish.id().equals(PagesClient.CLIENT_ID)) {
            throw new IdIsReserved(wish.id());
        }
        var before = accounts.find(wish.id());
        before.ifPresent(account -> admin.requireAuthority(account.authority()));
        accounts.put(wish.with(Objects.requireNonNull(encoder.encode(secret))));
        return before.isEmpty();
    }

    /** An account without its secret. */
    record Wish(String id, String name, String authority, String unit, List<Role> roles) {

        Account with(String secretHash) {
            return new Account(id, secretHash, name, authority, unit, roles);
        }
    }
}
