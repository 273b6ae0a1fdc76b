package vn.tiendo.defaults.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks tokens with the issuer's published keys. */
final class IssuerKeys {

    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int MOST_BYTES = 64 * 1024;

    /** Short, so that a service that came up before its issuer notices it at once. */
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(1);

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration KEPT_WHILE_ISSUER_IS_AWAY = Duration.ofHours(24);

    private IssuerKeys() {}

    /**
     * The keys are fetched with the first token, so a service starts before its issuer listens, and
     * kept while the issuer is away, so that departments can go on submitting.
     *
     * @param audience that a token must be meant for; blank where the issuer serves Tiến Độ alone
     */
    static JwtDecoder decoder(String jwksUri, String issuer, String audience) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys(jwksUri)).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(issuer),
                        complete(),
                        meantFor(audience)));
        return decoder;
    }

    private static JWKSource<SecurityContext> keys(String jwksUri) {
        try {
            var retriever =
                    new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES);
            return JWKSourceBuilder.create(URI.create(jwksUri).toURL(), retriever)
                    .cache(FRESH.toMillis(), TIMEOUT_MILLIS * 3L)
                    .rateLimited(BETWEEN_FETCHES.toMillis())
                    .outageTolerant(KEPT_WHILE_ISSUER_IS_AWAY.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(
                    "tiendo.security.jwks-uri is no address: " + jwksUri, e);
        }
    }

    private static OAuth2TokenValidator<Jwt> complete() {
        return token ->
                CallerClaims.areComplete(token.getClaims())
                        ? OAuth2TokenValidatorResult.success()
                        : OAuth2TokenValidatorResult.failure(
                                new OAuth2Error(
                                        "invalid_token", "sub or authority is missing", null));
    }

    private static OAuth2TokenValidator<Jwt> meantFor(String audience) {
        if (audience.isBlank()) {
            return token -> OAuth2TokenValidatorResult.success();
        }
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, meant -> meant != null && meant.contains(audience.strip()));
    }
}
