package vn.tiendo.defaults.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.function.Consumer;
import org.springframework.test.context.DynamicPropertyRegistry;
import vn.tiendo.defaults.security.Caller;

/**
 * An issuer of tokens for tests: a key of its own, its JWKS on a free loopback port.
 *
 * <pre>{@code
 * static final TestTokens TOKENS = TestTokens.started();
 *
 * @DynamicPropertySource
 * static void issuer(DynamicPropertyRegistry properties) { TOKENS.register(properties); }
 *
 * request.header("Authorization", TOKENS.bearer(new Caller("an", "An", "song-mai", "song-mai-vp", Set.of(UNIT_OFFICER))));
 * }</pre>
 */
public final class TestTokens implements AutoCloseable {

    private static final Duration VALID = Duration.ofHours(1);

    private final RSAKey key;
    private final HttpServer server;
    private final String issuer;

    private TestTokens(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
        this.issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public static TestTokens started() {
        return started("test");
    }

    /** An issuer whose key has this id: keys of the same id are taken for the same. */
    public static TestTokens started(String keyId) {
        try {
            var key = new RSAKeyGenerator(2048).keyID(keyId).generate();
            var jwks = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(loopback, 0);
            server.createContext(
                    "/oauth2/jwks",
                    exchange -> {
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, jwks.length);
                        exchange.getResponseBody().write(jwks);
                        exchange.close();
                    });
            server.start();
            return new TestTokens(key, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return issuer;
    }

    public String jwksUri() {
        return issuer + "/oauth2/jwks";
    }

    /** Makes the service under test trust this issuer. */
    public void register(DynamicPropertyRegistry properties) {
        properties.add("tiendo.security.jwks-uri", this::jwksUri);
        properties.add("tiendo.security.issuer", this::issuer);
    }

    /** The value of an {@code Authorization} header. */
    public String bearer(Caller caller) {
        return "Bearer " + token(caller);
    }

    public String token(Caller caller) {
        return token(caller, claims -> {});
    }

    /** A token that differs from a good one: another issuer, a passed expiry, a missing claim. */
    public String token(Caller caller, Consumer<JWTClaimsSet.Builder> different) {
        var now = Clock.systemUTC().instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject(caller.subject())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(VALID)))
                        .claim("name", caller.name())
                        .claim("authority", caller.authority())
                        .claim("unit", caller.unit())
                        .claim("roles", caller.roles().stream().map(Enum::name).sorted().toList());
        different.accept(claims);
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var jwt = new SignedJWT(header, claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
