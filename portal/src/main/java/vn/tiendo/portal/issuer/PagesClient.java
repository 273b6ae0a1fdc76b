package vn.tiendo.portal.issuer;

import static vn.tiendo.portal.signin.SignIn.REGISTRATION;

import java.time.Duration;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The portal's pages as a client of the portal's own issuer. Both ends live in this process, so the
 * secret is made at every start. Endpoints are given one by one: asked for through the issuer, the
 * portal would wait for itself.
 */
final class PagesClient {

    static final String CLIENT_ID = "tiendo-portal";
    private static final Duration ACCESS = Duration.ofHours(1);
    private static final Duration SESSION = Duration.ofHours(12);

    private final String issuer;
    private final PasswordEncoder encoder;
    private final String secret;

    PagesClient(String issuer, PasswordEncoder encoder, String secret) {
        this.issuer = issuer;
        this.encoder = encoder;
        this.secret = secret;
    }

    RegisteredClient registered() {
        return RegisteredClient.withId(CLIENT_ID)
                .clientId(CLIENT_ID)
                .clientSecret(Objects.requireNonNull(encoder.encode(secret)))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(redirectUri())
                .scope(OidcScopes.OPENID)
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(ACCESS)
                                .refreshTokenTimeToLive(SESSION)
                                .build())
                .build();
    }

    ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(CLIENT_ID)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirectUri())
                .scope(OidcScopes.OPENID)
                .issuerUri(issuer)
                .authorizationUri(issuer + "/oauth2/authorize")
                .tokenUri(issuer + "/oauth2/token")
                .jwkSetUri(issuer + "/oauth2/jwks")
                .userNameAttributeName("sub")
                .build();
    }

    private String redirectUri() {
        return issuer + "/login/oauth2/code/" + REGISTRATION;
    }
}
