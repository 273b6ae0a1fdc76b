package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Outside the local profile: another's provider, no accounts, and services that are not there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "tiendo.portal.oidc.client-secret=of-the-provider",
            "tiendo.portal.services.tasks=http://127.0.0.1:1",
            "spring.http.clients.read-timeout=500ms"
        })
class NonLocalIT {

    private static final FakeProvider PROVIDER = new FakeProvider();
    private static final FakeServices SERVICES = new FakeServices();
    private static final ServerSocket SILENT = listening();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("tiendo.security.issuer", PROVIDER::issuer);
        properties.add("tiendo.security.jwks-uri", () -> PROVIDER.issuer() + "/keys");
        properties.add("tiendo.portal.services.plans", SERVICES::address);
        properties.add(
                "tiendo.portal.services.reports",
                () -> "http://127.0.0.1:" + SILENT.getLocalPort());
    }

    @Test
    void people_sign_in_at_the_provider_and_are_known_by_its_token() {
        Ward.at(SERVICES);
        var browser = new Browser("http://127.0.0.1:" + port);

        var page = browser.open("/plans");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body()).contains("Nguyễn Thị Lan").contains("07/KH-UBND");
        assertThat(SERVICES.asked("GET /api/plans").get(0).header("authorization"))
                .startsWith("Bearer ");
    }

    @Test
    void who_signs_out_is_signed_out_at_the_provider_as_well() {
        Ward.at(SERVICES);
        var browser = new Browser("http://127.0.0.1:" + port);
        browser.open("/plans");

        var end =
                browser.sendOnly(
                        request("/sign-out")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "_csrf=" + browser.csrf())));

        assertThat(end.status()).isEqualTo(302);
        assertThat(end.header("Location")).startsWith(PROVIDER.issuer() + "/logout?id_token_hint=");
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
    void there_is_no_issuer_and_no_password_form() {
        var token =
                Http.heard(
                        request("/oauth2/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type=client_credentials")));

        assertThat(token.status()).isNotEqualTo(200);
        assertThat(Http.heard(request("/oauth2/jwks")).status()).isNotEqualTo(200);
        assertThat(Http.heard(request("/sign-in")).status()).isEqualTo(404);
    }

    @Test
    void a_service_that_is_not_there_is_a_problem_worth_another_try() {
        var problem = Http.heard(asAdmin("/api/tasks"));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.header("Retry-After")).isEqualTo("5");
        assertThat(problem.text("code")).isEqualTo("unavailable");
    }

    @Test
    void a_service_that_says_nothing_may_have_done_what_was_asked() {
        var problem = Http.heard(Http.json(asAdmin("/api/rounds"), "{}"));

        assertThat(problem.status()).isEqualTo(504);
        assertThat(problem.text("code")).isEqualTo("took-too-long");
    }

    private HttpRequest.Builder asAdmin(String path) {
        return request(path).header("Authorization", "Bearer " + PROVIDER.accessToken("ADMIN"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** Takes connections and never answers. */
    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
