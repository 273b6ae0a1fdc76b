package vn.tiendo.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Http.heard;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.portal.Browser;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Tokens;

class SignInIT extends PagesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plans",
                "/plans/p",
                "/plans/p/assigned",
                "/tasks",
                "/tasks/t",
                "/reviews",
                "/inbox",
                "/inbox/unread",
                "/rounds",
                "/rounds/r",
                "/rounds/r/report",
                "/reports",
                "/reports/r",
                "/reports/r/document",
                "/nowhere"
            })
    void every_page_asks_for_sign_in_first(String path) {
        var answer = heard(request(path).header("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/oauth2/authorization/tiendo");
    }

    @Test
    void a_person_signs_in_and_arrives_at_the_page_asked_for() {
        var password = password("sign-in", "Vũ Thị Mơ", "song-mai", "song-mai-vp", "UNIT_OFFICER");
        var browser = new Browser(PORTAL);

        var form = browser.open("/tasks?show=overdue");
        var page = browser.send("/sign-in", Map.of("username", "sign-in", "password", password));

        assertThat(form.response().body()).contains("Mật khẩu").contains("Đăng nhập");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().uri().toString()).contains("/tasks?show=overdue");
        assertThat(page.response().body()).contains("Vũ Thị Mơ").contains("Danh mục niêm yết");
    }

    @Test
    void the_services_see_the_persons_own_token() {
        officer().open("/tasks");
        var asked = SERVICES.asked("GET /api/tasks").get(0);

        var claims = Tokens.claims(asked.header("authorization").replace("Bearer ", ""));
        assertThat(claims.path("sub").asString()).isEqualTo("lan");
        assertThat(claims.path("name").asString()).isEqualTo("Nguyễn Thị Lan");
        assertThat(claims.path("unit").asString()).isEqualTo("song-mai-vp");
        assertThat(claims.path("roles").toString()).isEqualTo("[\"UNIT_OFFICER\"]");
        assertThat(asked.header("accept-language")).isEqualTo("vi");
    }

    @Test
    void a_wrong_password_is_told_without_saying_which_part_was_wrong() {
        password("wrong", "Sai", "song-mai", "song-mai-vp", "UNIT_OFFICER");

        var wrongPassword = new Browser(PORTAL).signIn("wrong", "not-this");
        var unknownName = new Browser(PORTAL).signIn("nobody", "not-this");

        for (var page : new vn.tiendo.portal.Http.Heard[] {wrongPassword, unknownName}) {
            assertThat(page.response().uri().toString()).endsWith("/sign-in?error");
            assertThat(page.response().body()).contains("Tên đăng nhập hoặc mật khẩu chưa đúng");
        }
    }

    @Test
    void who_goes_to_the_form_directly_gets_in_all_the_same() {
        var password = password("direct", "Thẳng", "song-mai", "song-mai-vp", "UNIT_HEAD");
        var browser = new Browser(PORTAL);
        browser.open("/sign-in");

        var page = browser.send("/sign-in", Map.of("username", "direct", "password", password));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body()).contains("Xin chào").contains("Thẳng");
    }

    @Test
    void after_signing_out_pages_ask_again() {
        var password = password("leaving", "Đi", "song-mai", "song-mai-vp", "UNIT_OFFICER");
        var browser = new Browser(PORTAL);
        browser.signIn("leaving", password);

        browser.send("/sign-out", Map.of());

        assertThat(browser.open("/tasks").response().body()).contains("Mật khẩu");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var page = officer().sendWithoutToken("/inbox/n1/read", Map.of());

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.response().body())
                .contains("Trang đã mở quá lâu", "Hãy mở lại trang rồi nhập lại")
                .doesNotContain("Đăng nhập lại</a>");
        assertThat(SERVICES.asked("POST /api/inbox/n1/read")).isEmpty();
    }

    @Test
    void a_form_that_was_open_when_its_session_ended_leads_to_signing_in_again() {
        var open = new Browser(PORTAL);
        open.open("/sign-in");
        open.client()
                .cookieHandler()
                .map(CookieManager.class::cast)
                .orElseThrow()
                .getCookieStore()
                .removeAll();

        var page = open.send("/inbox/n1/read", Map.of());

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.response().body())
                .contains("Trang đã mở quá lâu", "chưa được ghi nhận", "nhập lại")
                .contains("href=\"/oauth2/authorization/tiendo\">Đăng nhập lại</a>")
                .containsPattern("href=\"/style[^\";]*\\.css\"");
    }

    @Test
    void a_session_is_never_written_into_an_address() {
        var page = heard(request("/sign-in").header("Accept", "text/html"));

        assertThat(page.header("Set-Cookie")).startsWith("TIENDO=");
        assertThat(page.response().body()).doesNotContainIgnoringCase(";tiendo=");
    }

    @Test
    void an_old_sign_in_page_leads_to_a_fresh_one() {
        var password = password("late", "Muộn", "song-mai", "song-mai-vp", "UNIT_OFFICER");
        var browser = new Browser(PORTAL);
        var fields = Map.of("username", "late", "password", password);

        var page = browser.sendWithoutToken("/sign-in", fields);

        assertThat(page.response().uri().toString()).endsWith("/sign-in?expired");
        assertThat(page.response().body()).contains("Trang đăng nhập đã mở quá lâu", "Mật khẩu");
        assertThat(browser.send("/sign-in", fields).response().body()).contains("Xin chào");
    }

    @Test
    void a_session_opens_no_api() {
        var api = heard(officer().client(), request("/api/tasks"));

        assertThat(api.status()).isEqualTo(401);
        assertThat(api.text("code")).isEqualTo("no-token");
    }

    @Test
    void a_bearer_token_opens_no_page() {
        var token = tokens().ofNewClient("vp-pages", "song-mai", "song-mai-vp", "UNIT_OFFICER");

        assertThat(heard(tokens().as(token, "/tasks")).status()).isEqualTo(302);
    }

    @Test
    void a_part_of_a_page_whose_session_has_ended_loads_the_whole_page_again() {
        var part = heard(request("/inbox/unread").header("HX-Request", "true"));

        assertThat(part.status()).isEqualTo(401);
        assertThat(part.header("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void pages_take_nothing_from_elsewhere_and_run_nothing_inline() {
        var page = officer().open("/");

        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';");
        assertThat(page.response().body())
                .doesNotContain("<script>")
                .doesNotContain(" style=")
                .doesNotContain(" onclick=");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void under_another_name_of_this_machine_a_browser_is_led_to_the_one_address() {
        var elsewhere =
                HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/tasks?show=soon"))
                        .header("Accept", "text/html");

        assertThat(heard(elsewhere).header("Location")).isEqualTo(PORTAL + "/tasks?show=soon");
    }

    /** Java's own HTTP client asks for HTML too, unless it is told otherwise. */
    @Test
    void services_fetch_the_keys_under_whatever_name_they_know() {
        var keys =
                HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/oauth2/jwks"))
                        .header("Accept", "text/html, image/gif, */*");

        assertThat(heard(keys).status()).isEqualTo(200);
    }

    @Test
    void the_stylesheets_and_the_mark_are_there_without_signing_in() {
        assertThat(heard(request("/style.css")).status()).isEqualTo(200);
        assertThat(heard(request("/style-plans.css")).status()).isEqualTo(200);
        assertThat(heard(request("/mark.svg")).status()).isEqualTo(200);
        assertThat(heard(request("/webjars/htmx.org/2.0.4/dist/htmx.min.js")).status())
                .isEqualTo(200);
    }
}
