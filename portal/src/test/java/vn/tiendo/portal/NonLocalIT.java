package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.TestTokens;

/** Outside the local profile: no issuer of its own, no accounts, services that are down. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "tiendo.portal.services.tasks=http://127.0.0.1:1"
        })
class NonLocalIT {

    private static final TestTokens PROVIDER = TestTokens.started();
    private static final Caller ADMIN = new Caller("a", "A", "*", "*", Set.of(Role.ADMIN));

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.register(properties);
    }

    @Test
    void there_is_no_way_to_make_accounts() {
        for (var path : new String[] {"/api/accounts", "/api/clients"}) {
            var problem = Http.heard(Http.json(asAdmin(path), "{}"));
            assertThat(problem.status()).isEqualTo(404);
            assertThat(problem.text("code")).isEqualTo("not-there");
        }
    }

    @Test
    void there_is_no_issuer() {
        var token =
                Http.heard(
                        request("/oauth2/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type=client_credentials")));

        assertThat(token.status()).isNotEqualTo(200);
        assertThat(Http.heard(request("/oauth2/jwks")).status()).isNotEqualTo(200);
    }

    @Test
    void a_token_of_the_provider_opens_the_api_and_a_service_that_is_down_is_a_problem() {
        var problem = Http.heard(asAdmin("/api/tasks"));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.header("Retry-After")).isEqualTo("5");
        assertThat(problem.text("code")).isEqualTo("unavailable");
    }

    private HttpRequest.Builder asAdmin(String path) {
        return request(path).header("Authorization", PROVIDER.bearer(ADMIN));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
