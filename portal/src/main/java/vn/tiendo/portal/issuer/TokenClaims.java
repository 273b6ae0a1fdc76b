package vn.tiendo.portal.issuer;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import vn.tiendo.defaults.security.CallerClaims;

/** Says in a token for whom it stands: authority, unit and roles, in access tokens alone. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts people;
    private final Accounts systems;

    TokenClaims(Accounts people, Accounts systems) {
        this.people = people;
        this.systems = systems;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        holder(context)
                .ifPresent(
                        account -> {
                            var claims =
                                    context.getClaims().claim(CallerClaims.NAME, account.name());
                            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                                claims.claim(CallerClaims.AUTHORITY, account.authority())
                                        .claim(CallerClaims.UNIT, account.unit())
                                        .claim(
                                                CallerClaims.ROLES,
                                                account.roles().stream().map(Enum::name).toList());
                            }
                        });
    }

    private Optional<Account> holder(JwtEncodingContext context) {
        var asSystem =
                AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
                        context.getAuthorizationGrantType());
        return Optional.ofNullable(context.<Authentication>getPrincipal())
                .map(Authentication::getName)
                .flatMap((asSystem ? systems : people)::find);
    }
}
