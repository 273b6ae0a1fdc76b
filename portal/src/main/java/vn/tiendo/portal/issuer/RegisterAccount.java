package vn.tiendo.portal.issuer;

import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;

/**
 * Gives somebody, or a system, a secret of its own. Registered again, the old secret ends and a new
 * one is given: who lost the answer, or the paper, gets in that way.
 *
 * <p>People and systems share one space of ids, for services know both by their id alone. Only who
 * administers all authorities may give a person a system of the same id, which then is that person.
 */
@Component
@Profile("local")
class RegisterAccount {

    private final Accounts people;
    private final Accounts systems;
    private final UnitCheck units;
    private final PasswordEncoder encoder;

    RegisterAccount(Accounts people, Accounts systems, UnitCheck units, PasswordEncoder encoder) {
        this.people = people;
        this.systems = systems;
        this.units = units;
        this.encoder = encoder;
    }

    /**
     * @param secret as it will be handed over; kept as a hash
     * @return whether the account is new
     */
    boolean register(Caller admin, Sort sort, Wish wish, String secret) {
        admin.require(Role.ADMIN);
        admin.requireAuthority(wish.authority());
        if (wish.id().equals(LocalIssuer.ADMIN) || wish.id().equals(PagesClient.CLIENT_ID)) {
            throw new IdIsReserved(wish.id());
        }
        if (!admin.administersAll()) {
            units.require(wish.unit(), admin.authority());
        }
        return put(admin, sort, wish.with(Objects.requireNonNull(encoder.encode(secret))));
    }

    /** One after the other, so that no id is given to a person and to a system at once. */
    private synchronized boolean put(Caller admin, Sort sort, Account account) {
        var own = sort == Sort.PERSON ? people : systems;
        var other = sort == Sort.PERSON ? systems : people;
        if (!admin.administersAll() && other.find(account.id()).isPresent()) {
            throw new IdIsTaken(account.id());
        }
        var before = own.find(account.id());
        before.ifPresent(one -> admin.requireAuthority(one.authority()));
        own.put(account);
        return before.isEmpty();
    }

    /** Who signs in with a password, or what asks for tokens with a secret. */
    enum Sort {
        PERSON,
        SYSTEM
    }

    /** An account without its secret. */
    record Wish(String id, String name, String authority, String unit, List<Role> roles) {

        Account with(String secretHash) {
            return new Account(id, secretHash, name, authority, unit, roles);
        }
    }
}
