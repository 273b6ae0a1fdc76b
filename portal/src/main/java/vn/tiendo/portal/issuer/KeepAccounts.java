package vn.tiendo.portal.issuer;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.portal.issuer.RegisterAccount.Sort;

/**
 * Lists, changes and ends accounts, for administrators: of all authorities, or of the account's own.
 * Secrets are no part of it. The product's own clients are none of anybody's accounts.
 */
@Component
@Profile("local")
class KeepAccounts {

    private final Accounts people;
    private final Accounts systems;
    private final UnitCheck units;
    private final Clock clock;

    KeepAccounts(Accounts people, Accounts systems, UnitCheck units, Clock clock) {
        this.people = people;
        this.systems = systems;
        this.units = units;
        this.clock = clock;
    }

    /** What may change: an account keeps its id, its authority and its secret. */
    record Wish(String name, String unit, List<Role> roles) {}

    /** @param authority whose; null for all that the administrator keeps */
    List<Account> of(Caller admin, Sort sort, @Nullable String authority) {
        admin.require(Role.ADMIN);
        if (authority != null) {
            admin.requireAuthority(authority);
        }
        var whose =
                authority != null ? authority : admin.administersAll() ? null : admin.authority();
        return these(sort).all().stream()
                .filter(account -> !isReserved(account.id()))
                .filter(account -> whose == null || account.authority().equals(whose))
                .toList();
    }

    /**
     * A change that was carried out already is done, so that it may be sent twice.
     *
     * @param seen the {@link Account#state} that the administrator was looking at; null: any
     * @throws UnknownAccount if there is nobody of this id
     * @throws OwnAccount if administrators would shut themselves out
     * @throws SeenOtherwise if it has been changed since it was seen
     */
    Account change(Caller admin, Sort sort, String id, Wish wish, @Nullable String seen) {
        var account = kept(admin, sort, id);
        if (isOwn(admin, id) && !wish.roles().contains(Role.ADMIN)) {
            throw new OwnAccount();
        }
        if (!admin.administersAll() && !wish.unit().equals(account.unit())) {
            units.require(wish.unit(), admin.authority());
        }
        return these(sort)
                .change(id, now -> changed(now, wish, seen))
                .orElseThrow(UnknownAccount::new);
    }

    private static Account changed(Account now, Wish wish, @Nullable String seen) {
        var wanted = now.as(wish.name(), wish.unit(), wish.roles());
        if (seen != null && !seen.equals(now.state()) && !wanted.state().equals(now.state())) {
            throw new SeenOtherwise();
        }
        return wanted;
    }

    /**
     * Who had it is signed out; its id is given to nobody else. Ended twice is ended.
     *
     * @throws UnknownAccount if there never was anybody of this id
     * @throws OwnAccount if administrators would shut themselves out
     */
    void end(Caller admin, Sort sort, String id) {
        admin.require(Role.ADMIN);
        var gone = these(sort).findEnded(id);
        if (gone.isPresent()) {
            admin.requireAuthority(gone.get().authority());
            return;
        }
        kept(admin, sort, id);
        if (isOwn(admin, id)) {
            throw new OwnAccount();
        }
        these(sort).end(id, clock.instant());
    }

    private Account kept(Caller admin, Sort sort, String id) {
        admin.require(Role.ADMIN);
        if (isReserved(id)) {
            throw new IdIsReserved(id);
        }
        var account = these(sort).find(id).orElseThrow(UnknownAccount::new);
        admin.requireAuthority(account.authority());
        return account;
    }

    private Accounts these(Sort sort) {
        return sort == Sort.PERSON ? people : systems;
    }

    private static boolean isOwn(Caller admin, String id) {
        return admin.subject().equals(id);
    }

    private static boolean isReserved(String id) {
        return Set.of(LocalIssuer.ADMIN, PagesClient.CLIENT_ID).contains(id);
    }
}
