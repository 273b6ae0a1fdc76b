package vn.tiendo.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An OpenID Connect provider that lets everybody in as Lan of Văn phòng, and tells its endpoints as
 * Keycloak would.
 */
final class FakeProvider {

    private final RSAKey key;
    private final HttpServer server;
    private String nonce = "";

    FakeProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("provider").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", e -> json(e, configuration()));
        server.createContext("/keys", e -> json(e, new JWKSet(key).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", e -> json(e, tokens()));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String accessToken(String role) {
        var claims =
                claims("lan")
                        .claim("name", "Nguyễn Thị Lan")
                        .claim("authority", "song-mai")
                        .claim("unit", "song-mai-vp")
                        .claim("roles", List.of(role));
        return signed(claims);
    }

    private String configuration() {
        return """
               {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/logout",
                "subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}"""
                .formatted(issuer());
    }

    /** Signs in without asking, and sends the browser back. */
    private void authorize(HttpExchange exchange) throws IOException {
        var asked = UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
        nonce = String.valueOf(asked.getFirst("nonce"));
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        "%s?code=c&state=%s"
                                .formatted(
                                        asked.getFirst("redirect_uri"), asked.getFirst("state")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String tokens() {
        var id = signed(claims("lan").audience("tiendo-portal").claim("nonce", nonce));
        return """
               {"access_token":"%s","token_type":"Bearer","expires_in":300,"id_token":"%s"}"""
                .formatted(accessToken("UNIT_OFFICER"), id);
    }

    private JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private String signed(JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var jwt = new SignedJWT(header, claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange exchange, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
