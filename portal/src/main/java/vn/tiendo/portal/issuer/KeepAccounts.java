package vn.tiendo.portal.issuer;

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

    KeepAccounts(Accounts people, Accounts systems, UnitCheck units) {
        this.people = people;
        this.systems = systems;
        this.units = units;
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
     * @throws UnknownAccount if there is nobody of this id
     * @throws OwnAccount if administrators would shut themselves out
     */
    Account change(Caller admin, Sort sort, String id, Wish wish) {
        var account = kept(admin, sort, id);
        if (isOwn(admin, id) && !wish.roles().contains(Role.ADMIN)) {
            throw new OwnAccount();
        }
        if (!admin.administersAll() && !wish.unit().equals(account.unit())) {
            units.require(wish.unit(), admin.authority());
        }
        return these(sort)
                .change(id, one -> one.as(wish.name(), wish.unit(), wish.roles()))
                .orElseThrow(UnknownAccount::new);
    }

    /**
     * Who had it is signed out, and its id is free again.
     *
     * @throws UnknownAccount if there is nobody of this id
     * @throws OwnAccount if administrators would shut themselves out
     */
    void end(Caller admin, Sort sort, String id) {
        kept(admin, sort, id);
        if (isOwn(admin, id)) {
            throw new OwnAccount();
        }
        these(sort).remove(id);
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
