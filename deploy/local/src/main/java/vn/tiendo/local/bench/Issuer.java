package vn.tiendo.local.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.tiendo.local.api.Json;

/** Gives tokens for the services under measure, so that no portal has to run beside them. */
final class Issuer implements AutoCloseable {

    private static final String KEY_ID = "bench";
    private static final Duration VALID = Duration.ofHours(12);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final HttpServer server;

    private Issuer(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    static Issuer start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var keys = generator.generateKeyPair();
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(loopback, 0);
            var jwks = jwks((RSAPublicKey) keys.getPublic()).getBytes(StandardCharsets.UTF_8);
            server.createContext(
                    "/oauth2/jwks",
                    exchange -> {
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, jwks.length);
                        exchange.getResponseBody().write(jwks);
                        exchange.close();
                    });
            server.start();
            return new Issuer(keys, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwks(RSAPublicKey key) {
        var entry =
                Map.of(
                        "kty",
                        "RSA",
                        "kid",
                        KEY_ID,
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "n",
                        unsigned(key.getModulus()),
                        "e",
                        unsigned(key.getPublicExponent()));
        return Json.write(Map.of("keys", List.of(entry)));
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Of somebody in a unit of {@link Assigned#AUTHORITY}. */
    String token(String unit, String role) {
        var now = Instant.now();
        var claims =
                Map.of(
                        "iss",
                        address(),
                        "sub",
                        "bench-" + unit,
                        "iat",
                        now.getEpochSecond(),
                        "exp",
                        now.plus(VALID).getEpochSecond(),
                        "name",
                        "Cán bộ " + unit,
                        "authority",
                        Assigned.AUTHORITY,
                        "unit",
                        unit,
                        "roles",
                        List.of(role));
        var head = Json.write(Map.of("alg", "RS256", "kid", KEY_ID, "typ", "JWT"));
        var signed = base64(head) + "." + base64(Json.write(claims));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
