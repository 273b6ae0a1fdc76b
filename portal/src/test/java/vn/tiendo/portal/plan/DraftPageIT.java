package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.DRAFT;

import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

/** What a draft's page asks a person to settle. */
class DraftPageIT extends PagesIT {

    private static final String DUE = "tasks/I.1/deliverables/1/";

    @Test
    void a_year_that_seems_wrong_is_corrected_or_said_to_be_right() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());
        var corrections = "POST /api/plans/" + DRAFT + "/corrections";
        SERVICES.answer(corrections, 200, "{}");
        var browser = manager();
        var page = browser.open("/plans/" + DRAFT).response().body();

        assertThat(page)
                .contains("Thời hạn rơi vào năm trước năm của kế hoạch")
                .contains("nhiệm vụ I.1, sản phẩm 1: Tháng 12/2025 → 31/12/2025")
                .contains("value=\"" + DUE + "deadline\"")
                .contains("value=\"" + DUE + "doubt\"")
                .contains("Tài liệu ghi đúng, giữ nguyên");
        browser.sendRaw(
                "/plans/" + DRAFT + "/corrections",
                "key=k&reason=r&field="
                        + DUE
                        + "deadline&value=&field="
                        + DUE
                        + "doubt"
                        + "&value=accepted");

        assertThat(SERVICES.asked(corrections).get(0).text())
                .isEqualTo(
                        "[{\"field\":\"%sdoubt\",\"value\":\"accepted\",\"reason\":\"r\"}]"
                                .formatted(DUE));
    }

    @Test
    void a_plan_without_a_readable_title_can_be_given_one() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());

        assertThat(manager().open("/plans/" + DRAFT).response().body())
                .contains("Còn <b>2</b> điểm")
                .contains("Tên kế hoạch")
                .contains("name=\"field\" value=\"title\"");
    }

    @Test
    void what_was_accepted_is_shown_in_words() {
        SERVICES.answer("GET /api/plans/" + DRAFT, 200, draft());

        assertThat(manager().open("/plans/" + DRAFT).response().body())
                .contains("<b>giữ nguyên như tài liệu ghi</b>");
    }

    /** All settled but the title and one year. */
    private static String draft() {
        return """
               {"id":"%s","authority":"song-mai","status":"DRAFT","source":"kh.txt",
                "reading":{"plan":{"number":"07/KH-UBND","issuedOn":"2026-01-06","year":2026,
                  "standingBody":"song-mai-vx"},
                 "objectives":[],"areas":[{"label":"I","title":"Chỉ đạo","tasks":[
                  {"id":"I.1","label":"1","activity":"Tuyên truyền","lead":["Văn phòng"],
                   "deliverables":[{"no":1,"name":"Báo cáo","deadline":{"text":"Tháng 12/2025",
                    "explanation":"Tháng 12/2025 → 31/12/2025: ngày cuối tháng"}}]}]}]},
                "openPoints":[{"code":"SUSPECTED_YEAR_SLIP",
                 "path":"tasks/I.1/deliverables/1/deadline"}],
                "corrections":[{"field":"tasks/I.2/deliverables/1/doubt","value":"accepted",
                 "reason":"đúng"}]}"""
                .formatted(DRAFT);
    }
}
