package vn.tiendo.portal.issuer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.portal.issuer.RegisterAccount.Sort;

/**
 * Demo accounts and department clients, in the local profile only, for ADMIN of the authority: 201
 * for a new one, 409 for one that is there. A retry under the same {@code Idempotency-Key} gets the
 * first answer again, as long as the secret in it is good.
 */
@RestController
@Profile("local")
class AccountsController {

    static final String ID = "[a-z0-9][a-z0-9-]{0,63}";
    static final String AUTHORITY = "\\*|" + ID;

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_FORM = "[!-~]{1,200}";

    private final RegisterAccount accounts;
    private final RenewSecret renewal;
    private final SecretSeeds seeds;
    private final JsonMapper json;

    AccountsController(
            RegisterAccount accounts, RenewSecret renewal, SecretSeeds seeds, JsonMapper json) {
        this.accounts = accounts;
        this.renewal = renewal;
        this.seeds = seeds;
        this.json = json;
    }

    record NewAccount(
            @NotNull @Pattern(regexp = ID) String username,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = AUTHORITY) String authority,
            @NotNull @Pattern(regexp = AUTHORITY) String unit,
            @NotEmpty List<Role> roles) {}

    record NewClient(
            @NotNull @Pattern(regexp = ID) String clientId,
            @NotNull @Pattern(regexp = AUTHORITY) String authority,
            @NotNull @Pattern(regexp = AUTHORITY) String unit,
            @NotEmpty List<Role> roles) {}

    record AccountSecret(String username, String password) {}

    record ClientSecret(String clientId, String clientSecret) {}

    @PostMapping("/api/accounts")
    ResponseEntity<AccountSecret> account(
            @Valid @RequestBody NewAccount wanted,
            @RequestHeader(name = KEY, required = false) @Pattern(regexp = KEY_FORM)
                    @Nullable String key,
            Caller caller) {
        var wish =
                new RegisterAccount.Wish(
                        wanted.username(),
                        wanted.name(),
                        wanted.authority(),
                        wanted.unit(),
                        wanted.roles());
        var seed = seeds.of(request(caller, "accounts", key, wanted));
        var password = Secrets.password(seed.bytes());
        var isNew = accounts.register(caller, Sort.PERSON, wish, password, seed.mark());
        return answer(201, isNew, new AccountSecret(wanted.username(), password));
    }

    @PostMapping("/api/clients")
    ResponseEntity<ClientSecret> client(
            @Valid @RequestBody NewClient wanted,
            @RequestHeader(name = KEY, required = false) @Pattern(regexp = KEY_FORM)
                    @Nullable String key,
            Caller caller) {
        var wish =
                new RegisterAccount.Wish(
                        wanted.clientId(),
                        wanted.clientId(),
                        wanted.authority(),
                        wanted.unit(),
                        wanted.roles());
        var seed = seeds.of(request(caller, "clients", key, wanted));
        var secret = Secrets.clientSecret(seed.bytes());
        var isNew = accounts.register(caller, Sort.SYSTEM, wish, secret, seed.mark());
        return answer(201, isNew, new ClientSecret(wanted.clientId(), secret));
    }

    /** A new password; the old one ends. */
    @PostMapping("/api/accounts/{username}/secret")
    ResponseEntity<AccountSecret> accountAgain(
            @PathVariable String username,
            @RequestHeader(name = KEY, required = false) @Pattern(regexp = KEY_FORM)
                    @Nullable String key,
            Caller caller) {
        var seed = seeds.of(request(caller, "accounts/secret", key, username));
        var password = Secrets.password(seed.bytes());
        var renewed = renewal.renew(caller, Sort.PERSON, username, password, seed.mark());
        return answer(200, renewed, new AccountSecret(username, password));
    }

    /** A new client secret; the old one ends. */
    @PostMapping("/api/clients/{clientId}/secret")
    ResponseEntity<ClientSecret> clientAgain(
            @PathVariable String clientId,
            @RequestHeader(name = KEY, required = false) @Pattern(regexp = KEY_FORM)
                    @Nullable String key,
            Caller caller) {
        var seed = seeds.of(request(caller, "clients/secret", key, clientId));
        var secret = Secrets.clientSecret(seed.bytes());
        var renewed = renewal.renew(caller, Sort.SYSTEM, clientId, secret, seed.mark());
        return answer(200, renewed, new ClientSecret(clientId, secret));
    }

    private @Nullable String request(
            Caller caller, String route, @Nullable String key, Object body) {
        return key == null
                ? null
                : String.join("\n", caller.subject(), route, key, json.writeValueAsString(body));
    }

    private static <T> ResponseEntity<T> answer(int status, boolean first, T secret) {
        var answer = ResponseEntity.status(status).cacheControl(CacheControl.noStore());
        if (!first) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(secret);
    }
}
