package vn.tiendo.portal.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Http.heard;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.Browser;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class AccountPagesIT extends PagesIT {

    private static final Pattern SECRET =
            Pattern.compile("<code>((?:[a-z2-9]{4}-){3}[a-z2-9]{4})<");

    @BeforeEach
    void units() {
        SERVICES.answer("GET /api/units", 200, Ward.json("unit-tree"));
    }

    @Test
    void an_administrator_opens_an_account_whose_password_is_shown_once() {
        var browser = ownAdministrator();
        browser.open("/accounts");

        var made =
                browser.send(
                                "/accounts/people",
                                Map.of(
                                        "key", "k-1",
                                        "username", "mo-1",
                                        "name", "Vũ Thị Mơ",
                                        "unit", "song-mai-vp",
                                        "roles", "UNIT_OFFICER"))
                        .response()
                        .body();

        var secret = SECRET.matcher(made);
        assertThat(made).contains("Đã mở tài khoản mo-1", "Vũ Thị Mơ");
        assertThat(secret.find()).isTrue();
        assertThat(new Browser(PORTAL).signIn("mo-1", secret.group(1)).response().body())
                .contains("Xin chào", "Vũ Thị Mơ");
        assertThat(browser.open("/accounts").response().body())
                .contains("mo-1")
                .doesNotContain(secret.group(1));
    }

    @Test
    void who_was_ended_is_signed_out_at_once() {
        var password = password("het-1", "Người Cũ", "song-mai", "song-mai-vp", "UNIT_OFFICER");
        var old = new Browser(PORTAL);
        old.signIn("het-1", password);
        assertThat(old.open("/inbox").response().body()).contains("Người Cũ");
        var browser = ownAdministrator();
        browser.open("/accounts");

        var page = browser.send("/accounts/people/het-1/removal", Map.of());

        assertThat(page.response().body())
                .contains("Đã xóa tài khoản het-1")
                .doesNotContain("Người Cũ");
        assertThat(old.open("/inbox").response().body())
                .contains("Mật khẩu")
                .doesNotContain("Người Cũ");
        assertThat(old.signIn("het-1", password).response().body())
                .contains("Tên đăng nhập hoặc mật khẩu chưa đúng");
    }

    @Test
    void who_was_changed_signs_in_again_and_is_what_the_account_says() {
        var password = password("doi-1", "Đổi Vai", "song-mai", "song-mai-vp", "UNIT_OFFICER");
        var theirs = new Browser(PORTAL);
        theirs.signIn("doi-1", password);
        var browser = ownAdministrator();
        browser.open("/accounts");

        browser.send(
                "/accounts/people/doi-1",
                Map.of("name", "Đổi Vai", "unit", "song-mai-vp", "roles", "PLAN_MANAGER"));

        assertThat(theirs.open("/units").response().body()).contains("Mật khẩu");
        theirs.signIn("doi-1", password);
        assertThat(theirs.open("/units").status()).isEqualTo(200);
    }

    @Test
    void what_is_missing_or_not_allowed_is_told_in_words() {
        var browser = ownAdministrator();
        browser.open("/accounts");

        var blank = browser.send("/accounts/people", Map.of("key", "k", "username", "Lan Trần"));
        var own = browser.send("/accounts/people/tien/removal", Map.of());
        SERVICES.answer("GET /api/units/dong-ha-snv", 200, "{\"authority\":\"dong-ha\"}");
        var foreign =
                browser.send(
                        "/accounts/systems",
                        Map.of(
                                "key", "k",
                                "username", "ht-1",
                                "unit", "dong-ha-snv",
                                "roles", "UNIT_OFFICER"));

        assertThat(blank.response().body())
                .contains("chữ thường không dấu", "Hãy ghi họ và tên", "ít nhất một vai trò")
                .contains("value=\"Lan Trần\"");
        assertThat(own.response().body()).contains("Tài khoản của chính mình");
        assertThat(foreign.response().body()).contains("không thuộc cơ quan song-mai");
    }

    @Test
    void the_page_is_for_administrators() {
        assertThat(manager().open("/accounts").status()).isEqualTo(403);
        assertThat(manager().open("/").response().body()).doesNotContain("href=\"/accounts\"");
        assertThat(ownAdministrator().open("/").response().body()).contains("href=\"/accounts\"");
        assertThat(administrator().open("/accounts").response().body())
                .contains("cơ quan song-mai", "Mã cơ quan")
                .doesNotContain("tiendo-admin");
        assertThat(heard(request("/accounts").header("Accept", "text/html")).status())
                .isEqualTo(302);
    }
}
