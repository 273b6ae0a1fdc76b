package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.DRAFT;
import static vn.tiendo.portal.Ward.json;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

class DiscardedDraftIT extends PagesIT {

    private static final String BY =
            "{\"account\":\"hoa\",\"name\":\"Trần Thị Hoa\",\"at\":\"2026-01-05T03:00:00Z\"}";

    @Test
    void a_draft_is_put_aside_with_a_reason_and_found_again_in_the_list() {
        SERVICES.answer("POST /api/plans/" + DRAFT + "/discarding", 200, "{}");
        SERVICES.answer(
                "GET /api/plans?discarded=true&limit=100&after=",
                200,
                """
                {"items":[{"id":"%s","authority":"song-mai","status":"DISCARDED",
                 "title":"Kế hoạch tải nhầm","year":2026,"discarded":%s}]}"""
                        .formatted(DRAFT, BY));
        var browser = manager();
        assertThat(browser.open("/plans/" + DRAFT).response().body()).contains("Bỏ bản nháp");

        var page =
                browser.send(
                        "/plans/" + DRAFT + "/discarding",
                        Map.of("key", "k", "revision", "\"1\"", "reason", "Tải nhầm"));

        var asked = SERVICES.asked("POST /api/plans/" + DRAFT + "/discarding").get(0);
        assertThat(asked.text()).isEqualTo("{\"reason\":\"Tải nhầm\"}");
        assertThat(asked.header("if-match")).isEqualTo("\"1\"");
        assertThat(asked.header("idempotency-key")).isEqualTo("k");
        assertThat(page.response().body())
                .contains("Đã bỏ bản nháp.", "Bản nháp đã bỏ", "Kế hoạch tải nhầm")
                .contains("Trần Thị Hoa", "10:00 ngày 05/01/2026", "<details open=\"open\">")
                .contains("/plans/" + DRAFT + "/restoration");
    }

    @Test
    void a_draft_that_somebody_changed_meanwhile_stays_with_what_was_typed() {
        SERVICES.answer(
                "POST /api/plans/" + DRAFT + "/discarding",
                412,
                """
                {"status":412,"code":"stale-revision","title":"Đã có người sửa","detail":"x"}""");
        var browser = manager();
        browser.open("/plans/" + DRAFT);

        var page =
                browser.send(
                        "/plans/" + DRAFT + "/discarding",
                        Map.of("key", "k", "revision", "\"1\"", "reason", "Tải nhầm"));

        assertThat(page.response().body()).contains("Đã có người sửa", "value=\"Tải nhầm\"");
    }

    @Test
    void what_was_put_aside_is_shown_without_anything_to_correct_and_taken_up_again() {
        var aside =
                json("draft")
                        .replace("\"DRAFT\"", "\"DISCARDED\"")
                        .replaceFirst("\\{", "{\"discarded\":" + BY + ",");
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, aside);
        SERVICES.answer("POST /api/plans/" + DRAFT + "/restoration", 200, "{}");
        var browser = manager();

        assertThat(browser.open("/plans/" + DRAFT).response().body())
                .contains("Bản nháp đã bỏ bởi <b>Trần Thị Hoa</b>", "Khôi phục bản nháp")
                .contains("Niêm yết đầy đủ")
                .doesNotContain("id=\"points\"", "id=\"publish\"", "?edit=", "Ghi nhận");
        assertThat(officer().open("/plans/" + DRAFT).response().body())
                .contains("Bản nháp đã bỏ")
                .doesNotContain("Khôi phục bản nháp");
        var page = browser.send("/plans/" + DRAFT + "/restoration", Map.of("key", "k"));

        assertThat(page.response().body()).contains("Đã khôi phục bản nháp.");
    }
}
