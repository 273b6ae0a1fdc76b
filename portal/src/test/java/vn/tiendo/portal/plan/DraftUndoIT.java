package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.DRAFT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

/** After what cannot be taken back, the key that takes back finds nothing older. */
class DraftUndoIT extends PagesIT {

    @Test
    void after_a_registration_nothing_older_is_undone() {
        SERVICES.answer("POST /api/units", 201, "{}");
        var browser = manager();

        assertThat(browser.open("/plans/" + DRAFT).response().body())
                .doesNotContain("id=\"not-undoable\"");
        var page =
                browser.send(
                        "/plans/" + DRAFT + "/units",
                        Map.of("key", "k", "kind", "UNIT", "name", "Tổ công tác"));

        assertThat(page.response().body())
                .contains("id=\"not-undoable\"")
                .contains("Đăng ký đơn vị không hoàn tác được tại đây; sửa ở trang Đơn vị.");
    }

    @Test
    void after_a_refused_correction_nothing_older_is_undone() {
        SERVICES.answer(
                "POST /api/plans/" + DRAFT + "/corrections",
                422,
                "{\"status\":422,\"code\":\"x\",\"title\":\"Không sửa được\",\"detail\":\"x\","
                        + "\"traceId\":\"0123456789abcdef0123456789abcdef\"}");
        var browser = manager();
        browser.open("/plans/" + DRAFT);

        var page = browser.sendRaw("/plans/" + DRAFT + "/corrections", "key=k&field=year&value=x");

        assertThat(page.response().body())
                .contains("id=\"not-undoable\"", "không có gì để hoàn tác")
                .doesNotContain("Mã theo dõi", "0123456789abcdef0123456789abcdef");
    }
}
