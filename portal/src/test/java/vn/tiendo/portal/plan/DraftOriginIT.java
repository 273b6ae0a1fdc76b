package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.DRAFT;
import static vn.tiendo.portal.Ward.PLAN;

import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

/** What a draft's page says of where the draft comes from, what was done to it and what it brings. */
class DraftOriginIT extends PagesIT {

    private static final String AMENDS =
            ",\"amends\":{\"plan\":\"" + PLAN + "\",\"version\":1,\"reason\":\"Theo tình hình\"}";

    @Test
    void a_draft_from_the_text_in_force_is_said_to_be_that() {
        assertThat(page("kh.txt", AMENDS))
                .contains("Lập từ nội dung đang có hiệu lực (phiên bản 1)")
                .doesNotContain("Đọc từ tệp", "dịch vụ tạm thời không trả lời");
    }

    @Test
    void a_copy_is_said_to_be_one() {
        assertThat(page("Bản sao: Kế hoạch số 07/KH-UBND", ""))
                .contains("Sao chép từ kế hoạch số 07/KH-UBND")
                .contains("không đọc từ tệp")
                .doesNotContain("Đọc từ tệp");
    }

    @Test
    void a_service_that_does_not_answer_is_not_taken_for_a_missing_text() {
        SERVICES.answer("GET /api/plans/" + DRAFT + "/source", 503, "{}");

        assertThat(page("kh.txt", ""))
                .contains("Đọc từ tệp kh.txt")
                .contains("Chưa lấy được văn bản gốc: dịch vụ tạm thời không trả lời");
    }

    @Test
    void units_go_by_their_names_and_an_undoing_says_what_was_undone_by_whom_and_when() {
        assertThat(page("kh.txt", ""))
                .contains("<dd>Phòng Văn hóa - Xã hội</dd>")
                .contains("<b>Phòng Văn hóa - Xã hội</b>")
                .contains("Hoàn tác: Cơ quan thường trực")
                .contains("Trần Thị Hoa, lúc")
                .contains("10:00 ngày 05/01/2026")
                .doesNotContain("<b>song-mai-vx</b>", "<dd>song-mai-vx</dd>", "lần sửa số");
    }

    @Test
    void publication_is_confirmed_with_what_it_brings() {
        assertThat(page("kh.txt", ""))
                .contains("<b>1 nhiệm vụ</b>", "<b>1 đơn vị</b>", "Xác nhận công bố")
                .doesNotContain("chưa có nội dung nào khác");
    }

    @Test
    void an_amendment_without_any_change_says_so() {
        SERVICES.answer(
                "GET /api/plans/" + DRAFT + "/comparison",
                200,
                """
                {"before":{"id":"%s","authority":"song-mai","areas":[]},
                 "after":{"id":"%s","authority":"song-mai","areas":[]},
                 "head":[],"objectives":[],"tasks":[],"appeared":[],"went":[]}"""
                        .formatted(PLAN, DRAFT));

        assertThat(page("kh.txt", AMENDS))
                .contains("chưa có nội dung nào khác với kế hoạch đang có hiệu lực");
    }

    private static String page(String source, String more) {
        SERVICES.answer(
                "GET /api/plans/" + DRAFT,
                200,
                """
                {"id":"%s","authority":"song-mai","status":"DRAFT","source":"%s",
                 "reading":{"plan":{"number":"08/KH-UBND","issuedOn":"2026-01-06","year":2026,
                   "title":"Kế hoạch","standingBody":"song-mai-vx"},
                  "objectives":[],"areas":[{"label":"I","title":"Chỉ đạo","tasks":[
                   {"id":"I.1","label":"1","activity":"Tuyên truyền","lead":["Văn phòng"],
                    "deliverables":[{"no":1,"name":"Báo cáo"}]}]}]},
                 "unitNames":[{"name":"Văn phòng","unit":"song-mai-vp","group":false}],
                 "corrections":[{"no":1,"undoable":false,"field":"standingBody",
                   "value":"song-mai-vx","reason":"đúng",
                   "by":{"name":"Trần Thị Hoa","at":"2026-01-05T03:00:00Z"}},
                  {"no":2,"undoable":false,"field":"corrections/1","value":"undone",
                   "reason":"Hoàn tác"}]%s}"""
                        .formatted(DRAFT, source, more));
        return manager().open("/plans/" + DRAFT).response().body();
    }
}
