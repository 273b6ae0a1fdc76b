package vn.tiendo.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import vn.tiendo.defaults.testing.TestTokens;

class IssuerKeysIT {

    private static final Caller LAN = new Caller("lan", "Lan", "song-mai", "vp", Set.of());

    private byte[] published = {};

    @Test
    void keys_are_fetched_once_the_issuer_listens_again_when_they_change_and_kept_when_it_is_away()
            throws IOException, InterruptedException {
        try (var old = TestTokens.started();
                var fresh = TestTokens.started("second")) {
            int port = freePort();
            var decoder =
                    IssuerKeys.decoder("http://127.0.0.1:" + port + "/keys", old.issuer(), "");
            var token = old.token(LAN);
            assertThatThrownBy(() -> decoder.decode(token))
                    .isInstanceOf(JwtException.class)
                    .isNotInstanceOf(BadJwtException.class);

            published = keysOf(old);
            var server = listenOn(port);
            await().atMost(Duration.ofSeconds(5))
                    .ignoreExceptions()
                    .untilAsserted(
                            () -> assertThat(decoder.decode(token).getSubject()).isEqualTo("lan"));

            published = keysOf(fresh);
            var rolled = fresh.token(LAN, claims -> claims.issuer(old.issuer()));
            await().atMost(Duration.ofSeconds(5))
                    .ignoreExceptions()
                    .untilAsserted(
                            () -> assertThat(decoder.decode(rolled).getSubject()).isEqualTo("lan"));

            server.stop(0);
            assertThat(decoder.decode(rolled).getSubject()).isEqualTo("lan");
        }
    }

    @Test
    void a_token_that_is_meant_for_others_is_turned_down_where_an_audience_is_set() {
        try (var issuer = TestTokens.started()) {
            var ours = IssuerKeys.decoder(issuer.jwksUri(), issuer.issuer(), "tien-do");
            var any = IssuerKeys.decoder(issuer.jwksUri(), issuer.issuer(), " ");
            var both = issuer.token(LAN, claims -> claims.audience(List.of("mail", "tien-do")));
            var theirs = issuer.token(LAN, claims -> claims.audience("mail"));
            var nobodys = issuer.token(LAN);

            assertThat(ours.decode(both).getSubject()).isEqualTo("lan");
            for (var token : List.of(theirs, nobodys)) {
                assertThatThrownBy(() -> ours.decode(token)).isInstanceOf(BadJwtException.class);
                assertThat(any.decode(token).getSubject()).isEqualTo("lan");
            }
        }
    }

    private HttpServer listenOn(int port) throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var server = HttpServer.create(loopback, 0);
        server.createContext(
                "/keys",
                exchange -> {
                    exchange.sendResponseHeaders(200, published.length);
                    exchange.getResponseBody().write(published);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static byte[] keysOf(TestTokens issuer) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer.jwksUri())).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
