package vn.tiendo.portal.issuer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;

/**
 * Gives somebody, or a system, an account with a secret of its own. What is there already is never
 * replaced: a retry under the same Idempotency-Key gets the first answer, and who lost the paper
 * gets a new secret from {@link RenewSecret}.
 *
 * <p>People and systems share one space of ids, for services know both by their id alone. Only who
 * administers all authorities may give a person a system of the same id, which then is that person.
 * The id of an ended account is given to nobody: seats and inboxes know its holder by it, and old
 * tokens would be good again.
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
     * @param mark of the request, by which its retry is known; null where it cannot be
     * @return whether the account is new; else this is a retry
     * @throws IdIsTaken if there is such an account already
     * @throws IdWasUsed if there was such an account, of a person or of a system
     */
    boolean register(Caller admin, Sort sort, Wish wish, String secret, @Nullable String mark) {
        admin.require(Role.ADMIN);
        admin.requireAuthority(wish.authority());
        if (wish.id().equals(LocalIssuer.ADMIN) || wish.id().equals(PagesClient.CLIENT_ID)) {
            throw new IdIsReserved(wish.id());
        }
        if (!admin.administersAll()) {
            units.require(wish.unit(), admin.authority());
        }
        return put(admin, sort, wish.with(Objects.requireNonNull(encoder.encode(secret)), mark));
    }

    /** One after the other, so that no id is given to a person and to a system at once. */
    private synchronized boolean put(Caller admin, Sort sort, Account account) {
        var own = sort == Sort.PERSON ? people : systems;
        var other = sort == Sort.PERSON ? systems : people;
        if (own.findEnded(account.id()).or(() -> other.findEnded(account.id())).isPresent()) {
            throw new IdWasUsed(account.id());
        }
        if (!admin.administersAll() && other.find(account.id()).isPresent()) {
            throw new IdIsTaken(account.id());
        }
        var before = own.find(account.id());
        if (before.isPresent()) {
            admin.requireAuthority(before.get().authority());
            if (!before.get().isOf(account.wish())) {
                throw new IdIsTaken(account.id());
            }
            return false;
        }
        own.put(account);
        return true;
    }

    /** Who signs in with a password, or what asks for tokens with a secret. */
    enum Sort {
        PERSON,
        SYSTEM
    }

    /** An account without its secret. */
    record Wish(String id, String name, String authority, String unit, List<Role> roles) {

        Account with(String secretHash, @Nullable String mark) {
            return new Account(id, secretHash, name, authority, unit, roles, mark, null);
        }
    }
}
