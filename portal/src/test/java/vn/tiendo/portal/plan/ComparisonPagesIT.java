package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.DRAFT;
import static vn.tiendo.portal.Ward.PLAN;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class ComparisonPagesIT extends PagesIT {

    private static final String PAGE = "/plans/" + PLAN + "/comparison?with=" + DRAFT;
    private static final String ROUTE = "GET /api/plans/" + PLAN + "/comparison";

    @Test
    void two_plans_stand_side_by_side_with_what_differs_marked() {
        SERVICES.answer(ROUTE + "?with=" + DRAFT, 200, Ward.json("comparison"));

        var page = officer().open(PAGE).response().body();

        assertThat(page)
                .contains("tới các <del>thôn</del>")
                .contains("Ban hành <ins>và phổ biến </ins>kế hoạch")
                .contains("Ít nhất <del>95% </del>hồ sơ")
                .contains("<del>Quý I/2025</del>")
                .contains("<ins>Quý II/2026</ins>")
                .contains("<ins>Phòng Văn hóa - Xã hội</ins>")
                .contains("<del>Báo cáo</del>")
                .contains("Số thứ tự: <del>I.3</del> → <ins>I.2</ins>")
                .contains("hồ sơ được giải quyết đúng hạn: <ins>≥ 98,5%</ins>")
                .contains("Không còn trong văn bản sau")
                .doesNotContain("comparison.js");
        assertThat(inOrder(page, "Niêm yết thủ tục", "Lập tổ hướng dẫn", "phiếu giấy")).isTrue();
    }

    @Test
    void kinds_are_counted_and_each_can_be_looked_at_alone() {
        SERVICES.answer(ROUTE, 200, Ward.json("comparison"));

        var all = officer().open(PAGE).response().body();
        var gone = officer().open(PAGE + "&show=gone").response().body();
        var lead = officer().open(PAGE + "&show=lead").response().body();
        var targets = officer().open(PAGE + "&show=targets").response().body();
        var none = officer().open(PAGE + "&show=area").response().body();

        assertThat(all)
                .contains("<span>Tất cả</span> <b>5</b>")
                .contains("<span>Thay đổi</span> <b>1</b>")
                .contains("<span>Bổ sung</span> <b>1</b>")
                .contains("<span>Không còn</span> <b>1</b>")
                .contains("<span>Đổi số thứ tự</span> <b>1</b>")
                .contains("<span>Giữ nguyên</span> <b>1</b>")
                .contains("<span>Mục tiêu, chỉ tiêu</span> <b>2</b>");
        assertThat(gone).contains("phiếu giấy").doesNotContain("Niêm yết");
        assertThat(lead).contains("tổ dân phố").doesNotContain("phiếu giấy");
        assertThat(targets).contains("98,5%").doesNotContain("Niêm yết");
        assertThat(none).contains("Không có nội dung nào thuộc loại này.");
    }

    @Test
    void days_and_units_of_the_head_are_written_as_people_write_them() {
        var head =
                """
                "head": [{"field":"issuedOn","before":"2025-01-06","after":"2026-01-05"},
                 {"field":"standingBody","before":"song-mai-vp","after":"song-mai-vx"}], "ignored\"""";
        SERVICES.answer(ROUTE, 200, Ward.json("comparison").replaceFirst("\"head\"", head));

        assertThat(officer().open(PAGE).response().body())
                .contains(">06/01/2025<", ">05/01/2026<")
                .contains(">Văn phòng UBND phường<", ">Phòng Văn hóa - Xã hội<")
                .doesNotContain("2026-01-05", ">song-mai-vx<");
    }

    @Test
    void a_version_is_compared_with_another() {
        var query = "?with=" + PLAN + "&version=2&withVersion=1";
        SERVICES.answer(ROUTE + query, 200, Ward.json("comparison"));
        var address = "/plans/" + PLAN + "/comparison?version=2&with=" + PLAN + "@1";

        assertThat(officer().open(address).response().body()).contains("tới các <del>thôn</del>");
    }

    @Test
    void where_nothing_is_chosen_yet_the_other_plans_are_offered() {
        var page = officer().open("/plans/" + PLAN + "/comparison").response().body();

        assertThat(page).contains("<option value=\"" + DRAFT + "\"").contains("Văn bản trước");
        assertThat(SERVICES.asked(ROUTE)).isEmpty();
    }

    @Test
    void a_plan_tells_its_versions_and_offers_to_compare_them() {
        var amended =
                Ward.json("plan")
                        .replaceFirst(
                                "\\{",
                                """
                                {"version": 2, "amendments": [{"version": 2, "reason": "Sắp xếp đơn vị",
                                 "number": "45/KH-UBND", "issuedOn": "2026-06-10"}],""");
        SERVICES.answer("GET /api/plans/" + PLAN, 200, amended);

        assertThat(officer().open("/plans/" + PLAN).response().body())
                .contains("Phiên bản 2")
                .contains("Sắp xếp đơn vị")
                .contains("with=" + PLAN + "@1&amp;version=2\">So sánh với phiên bản 1")
                .contains("/plans/" + PLAN + "/document?format=docx")
                .contains("<option value=\"" + PLAN + "@1\">Phiên bản 1")
                .doesNotContain("Sao chép làm dự thảo");
    }

    @Test
    void a_plan_is_copied_as_next_years_draft() {
        var route = "POST /api/plans/" + PLAN + "/copies";
        SERVICES.answer(route, 201, Ward.json("draft"));
        var browser = manager();
        var plan = browser.open("/plans/" + PLAN).response().body();

        var page =
                browser.send("/plans/" + PLAN + "/copies", Map.of("key", "k", "year", "2027"))
                        .response()
                        .body();

        assertThat(plan)
                .contains("name=\"year\" required min=\"2000\" max=\"2100\" value=\"2027\"");
        assertThat(SERVICES.asked(route).get(0).text()).isEqualTo("{\"year\":2027}");
        assertThat(SERVICES.asked(route).get(0).header("idempotency-key")).isEqualTo("k");
        assertThat(page).contains("Đã sao chép thành dự thảo năm 2027").contains("Bản nháp");
    }

    @Test
    void a_plan_is_taken_away_as_a_document() {
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        SERVICES.answer(
                "GET /api/plans/" + PLAN + "/document?format=xlsx", type, new byte[] {'P', 'K'});

        var file = officer().open("/plans/" + PLAN + "/document?format=xlsx");

        assertThat(file.header("Content-Type")).startsWith(type);
        assertThat(file.response().body()).isEqualTo("PK");
    }

    @Test
    void plans_are_found_by_words() {
        SERVICES.answer("GET /api/plans?limit=100&q=thu tuc&after=", 200, "{\"items\":[]}");

        assertThat(officer().open("/plans?q=thu+tuc").response().body())
                .contains("Không tìm thấy kế hoạch nào có “thu tuc”.")
                .contains("value=\"thu tuc\"")
                .contains("Xem tất cả");
    }

    private static boolean inOrder(String page, String... words) {
        int at = 0;
        for (var word : words) {
            at = page.indexOf(word, at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
