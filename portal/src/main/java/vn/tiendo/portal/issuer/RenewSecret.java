package vn.tiendo.portal.issuer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;

/** Gives a new secret to who is registered already; the old one ends, all else stays. */
@Component
@Profile("local")
class RenewSecret {

    private final Accounts people;
    private final Accounts systems;
    private final PasswordEncoder encoder;

    RenewSecret(Accounts people, Accounts systems, PasswordEncoder encoder) {
        this.people = people;
        this.systems = systems;
        this.encoder = encoder;
    }

    /**
     * @param mark of the request, by which its retry is known; null where it cannot be
     * @return whether it was renewed; else this is a retry
     * @throws UnknownAccount if there is nobody of this id
     */
    boolean renew(
            Caller admin,
            RegisterAccount.Sort sort,
            String id,
            String secret,
            @Nullable String mark) {
        admin.require(Role.ADMIN);
        if (id.equals(LocalIssuer.ADMIN) || id.equals(PagesClient.CLIENT_ID)) {
            throw new IdIsReserved(id);
        }
        var own = sort == RegisterAccount.Sort.PERSON ? people : systems;
        var account = own.find(id).orElseThrow(UnknownAccount::new);
        admin.requireAuthority(account.authority());
        if (account.isOf(mark)) {
            return false;
        }
        var hash = Objects.requireNonNull(encoder.encode(secret));
        // on what is there now: it may have been changed, or ended, while the secret was hashed
        if (own.change(id, now -> now.with(hash, mark)).isEmpty()) {
            throw new UnknownAccount();
        }
        return true;
    }
}
