package vn.tiendo.portal.issuer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.portal.issuer.RegisterAccount.Sort;

/**
 * Demo accounts and department clients, in the local profile only. ADMIN of the authority; 201 for
 * a new one, 200 for one that was there and has a new secret now.
 */
@RestController
@Profile("local")
class AccountsController {

    private static final String ID = "[a-z0-9][a-z0-9-]{0,63}";
    private static final String AUTHORITY = "\\*|" + ID;

    private final RegisterAccount accounts;

    AccountsController(RegisterAccount accounts) {
        this.accounts = accounts;
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
    ResponseEntity<AccountSecret> account(@Valid @RequestBody NewAccount wanted, Caller caller) {
        var wish =
                new RegisterAccount.Wish(
                        wanted.username(),
                        wanted.name(),
                        wanted.authority(),
                        wanted.unit(),
                        wanted.roles());
        var password = Secrets.password();
        var isNew = accounts.register(caller, Sort.PERSON, wish, password);
        return answer(isNew, new AccountSecret(wanted.username(), password));
    }

    @PostMapping("/api/clients")
    ResponseEntity<ClientSecret> client(@Valid @RequestBody NewClient wanted, Caller caller) {
        var wish =
                new RegisterAccount.Wish(
                        wanted.clientId(),
                        wanted.clientId(),
                        wanted.authority(),
                        wanted.unit(),
                        wanted.roles());
        var secret = Secrets.clientSecret();
        var isNew = accounts.register(caller, Sort.SYSTEM, wish, secret);
        return answer(isNew, new ClientSecret(wanted.clientId(), secret));
    }

    private static <T> ResponseEntity<T> answer(boolean isNew, T secret) {
        return ResponseEntity.status(isNew ? 201 : 200)
                .cacheControl(CacheControl.noStore())
                .body(secret);
    }
}
