package vn.tiendo.portal.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Http.heard;

import java.util.HashMap;
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

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

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
        var again = browser.send("/accounts/people/het-1/removal", Map.of());

        assertThat(page.response().body())
                .contains("Đã xóa tài khoản het-1")
                .doesNotContain("Người Cũ");
        assertThat(again.response().body()).contains("Đã xóa tài khoản het-1");
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
        var seen = seen(browser, "people/doi-1");

        browser.send("/accounts/people/doi-1", change("Đổi Vai", "PLAN_MANAGER", seen));

        assertThat(theirs.open("/units").response().body()).contains("Mật khẩu");
        theirs.signIn("doi-1", password);
        assertThat(theirs.open("/units").status()).isEqualTo(200);
    }

    @Test
    void an_account_that_another_administrator_has_changed_is_not_overwritten() {
        password("chung-1", "Dùng Chung", "song-mai", "song-mai-vp", "UNIT_OFFICER");
        var browser = ownAdministrator();
        var seen = seen(browser, "people/chung-1");
        browser.send("/accounts/people/chung-1", change("Tên Mới", "UNIT_OFFICER", seen));

        var stale =
                browser.send("/accounts/people/chung-1", change("Dùng Chung", "UNIT_HEAD", seen));
        var unseen =
                browser.send("/accounts/people/chung-1", change("Dùng Chung", "UNIT_HEAD", ""));

        assertThat(stale.response().body())
                .contains("Người khác vừa sửa dữ liệu này", "Tên Mới")
                .doesNotContain("Dùng Chung");
        assertThat(unseen.response().body()).contains("Người khác vừa sửa").contains("Tên Mới");
    }

    @Test
    void a_form_that_was_corrected_after_it_was_taken_is_not_said_to_be_taken_again() {
        var browser = ownAdministrator();
        browser.open("/accounts");
        var form = change("Lùi Lại", "UNIT_OFFICER", "");
        form.putAll(Map.of("key", "k-back", "username", "lui-1"));
        var first = browser.send("/accounts/people", form).response().body();
        var same = browser.send("/accounts/people", form).response().body();
        form.put("roles", "UNIT_HEAD");

        var other = browser.send("/accounts/people", form).response().body();

        assertThat(first).contains("Đã mở tài khoản lui-1");
        assertThat(same).as("sent twice").contains("Đã mở tài khoản lui-1");
        assertThat(other).contains("Mã đã được dùng").doesNotContain("Đã mở tài khoản");
    }

    @Test
    void what_was_refused_is_back_in_its_own_form() {
        var browser = ownAdministrator();
        browser.open("/accounts");

        var page =
                browser.send(
                                "/accounts/systems",
                                Map.of("key", "k", "username", "Sai Mã", "roles", "UNIT_HEAD"))
                        .response()
                        .body();

        var people = newForm(page, "people");
        var systems = newForm(page, "systems");
        assertThat(people).doesNotContain("Sai Mã", "checked");
        assertThat(systems).contains("value=\"Sai Mã\"");
        assertThat(systems).containsPattern("value=\"UNIT_HEAD\" checked");
        assertThat(page).containsPattern("open=\"open\">\\s*<summary>Kết nối hệ thống");
        assertThat(page).containsPattern("class=\"box\">\\s*<summary>Mở tài khoản");
        assertThat(systems)
                .as("no unit was chosen")
                .containsPattern(
                        "<select[^>]* required=\"required\"[^>]*><option value=\"\">Chọn đơn vị");
        assertThat(people).contains("<option value=\"\">Chọn đơn vị");
    }

    @Test
    void the_unit_that_an_account_has_is_chosen_in_its_form() {
        password("chon-1", "Đã Chọn", "song-mai", "song-mai-vp", "UNIT_OFFICER");

        var page = ownAdministrator().open("/accounts").response().body();

        var form = page.substring(page.indexOf("\"/accounts/people/chon-1\""));
        form = form.substring(0, form.indexOf("</form>"));
        assertThat(form).contains("value=\"song-mai-vp\" selected").doesNotContain("Chọn đơn vị");
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

    /** The form by which one more is opened. */
    private static String newForm(String page, String sort) {
        var form = page.substring(page.indexOf("action=\"/accounts/" + sort + "\""));
        return form.substring(0, form.indexOf("</form>"));
    }

    /** What the account's form was filled with. */
    private static String seen(Browser browser, String account) {
        var page = browser.open("/accounts").response().body();
        var form = page.substring(page.indexOf("\"/accounts/" + account + "\""));
        var seen = SEEN.matcher(form);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private static Map<String, String> change(String name, String role, String seen) {
        return new HashMap<>(
                Map.of("name", name, "unit", "song-mai-vp", "roles", role, "seen", seen));
    }
}
