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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.web.Page;
import vn.tiendo.portal.issuer.RegisterAccount.Sort;

/**
 * Accounts and clients that are there, in the local profile only, for ADMIN of the authority. What
 * is changed or ended counts at once: who had it signs in again, or does not any more.
 */
@RestController
@Profile("local")
class KeptAccountsController {

    private final KeepAccounts accounts;

    KeptAccountsController(KeepAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param revision what to give in {@code If-Match}, in quotes, so that no other administrator's
     *     change is overwritten
     */
    record KeptAccount(
            String username,
            String name,
            String authority,
            String unit,
            List<Role> roles,
            String revision) {

        static KeptAccount of(Account one) {
            return new KeptAccount(
                    one.id(), one.name(), one.authority(), one.unit(), one.roles(), one.state());
        }
    }

    /**
     * @param revision as with {@link KeptAccount}
     */
    record KeptClient(
            String clientId, String authority, String unit, List<Role> roles, String revision) {

        static KeptClient of(Account one) {
            return new KeptClient(one.id(), one.authority(), one.unit(), one.roles(), one.state());
        }
    }

    record AccountChange(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = AccountsController.AUTHORITY) String unit,
            @NotEmpty List<@NotNull Role> roles) {}

    record ClientChange(
            @NotNull @Pattern(regexp = AccountsController.AUTHORITY) String unit,
            @NotEmpty List<@NotNull Role> roles) {}

    @GetMapping("/api/accounts")
    Page<KeptAccount> people(@RequestParam @Nullable String authority, Caller caller) {
        var kept = accounts.of(caller, Sort.PERSON, authority);
        return new Page<>(kept.stream().map(KeptAccount::of).toList(), null);
    }

    @PutMapping("/api/accounts/{username}")
    ResponseEntity<KeptAccount> change(
            @PathVariable String username,
            @Valid @RequestBody AccountChange wanted,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        var wish = new KeepAccounts.Wish(wanted.name(), wanted.unit(), wanted.roles());
        var done = accounts.change(caller, Sort.PERSON, username, wish, seen(ifMatch));
        return ResponseEntity.ok().eTag(done.state()).body(KeptAccount.of(done));
    }

    @DeleteMapping("/api/accounts/{username}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String username, Caller caller) {
        accounts.end(caller, Sort.PERSON, username);
    }

    @GetMapping("/api/clients")
    Page<KeptClient> systems(@RequestParam @Nullable String authority, Caller caller) {
        var kept = accounts.of(caller, Sort.SYSTEM, authority);
        return new Page<>(kept.stream().map(KeptClient::of).toList(), null);
    }

    @PutMapping("/api/clients/{clientId}")
    ResponseEntity<KeptClient> changeClient(
            @PathVariable String clientId,
            @Valid @RequestBody ClientChange wanted,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        var wish = new KeepAccounts.Wish(clientId, wanted.unit(), wanted.roles());
        var done = accounts.change(caller, Sort.SYSTEM, clientId, wish, seen(ifMatch));
        return ResponseEntity.ok().eTag(done.state()).body(KeptClient.of(done));
    }

    @DeleteMapping("/api/clients/{clientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endClient(@PathVariable String clientId, Caller caller) {
        accounts.end(caller, Sort.SYSTEM, clientId);
    }

    /** The revision in quotes; none, or {@code *}: any will do. */
    private static @Nullable String seen(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.strip().equals("*")
                ? null
                : ifMatch.strip().replaceFirst("^\"(.*)\"$", "$1");
    }
}
