package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.PLAN;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

class AmendmentPagesIT extends PagesIT {

    private static final String NEW = "0b7b0e53-5a55-5b0e-8f0e-3d5c1c8a9e77";

    @Test
    void a_plan_in_force_offers_to_be_amended_and_closed_to_its_standing_body_alone() {
        SERVICES.answer("GET /api/plans/" + PLAN + "/closing", 200, "{\"openTasks\":3}");

        assertThat(manager().open("/plans/" + PLAN).response().body())
                .contains("Điều chỉnh, bổ sung kế hoạch")
                .contains("Còn 3 việc chưa xong");
        assertThat(officer().open("/plans/" + PLAN).response().body())
                .doesNotContain("Điều chỉnh, bổ sung kế hoạch")
                .doesNotContain("Đóng kế hoạch");
    }

    @Test
    void an_amendment_is_begun_and_its_draft_shown() {
        var route = "POST /api/plans/" + PLAN + "/amendments";
        SERVICES.answer(route, 201, draft("DRAFT"));
        SERVICES.answer("GET /api/plans/" + NEW, 200, draft("DRAFT"));
        var browser = manager();
        browser.open("/plans/" + PLAN);

        var page =
                browser.send(
                        "/plans/" + PLAN + "/amendments",
                        Map.of(
                                "key",
                                "k",
                                "reason",
                                "Theo tình hình",
                                "number",
                                "45/KH-UBND",
                                "issuedOn",
                                "10/06/2026"));

        var asked = SERVICES.asked(route).get(0);
        assertThat(asked.header("idempotency-key")).isEqualTo("k");
        assertThat(asked.text())
                .contains("\"reason\":\"Theo tình hình\"")
                .contains("\"number\":\"45/KH-UBND\"")
                .contains("\"issuedOn\":\"2026-06-10\"");
        assertThat(page.response().body())
                .contains("Đã lập bản điều chỉnh")
                .contains("Bản điều chỉnh – nháp", "số 45/KH-UBND", "10/06/2026")
                .contains("/plans/" + PLAN);
    }

    @Test
    void a_draft_that_is_in_force_by_now_leads_to_its_plan() {
        SERVICES.answer("GET /api/plans/" + NEW, 200, draft("APPLIED"));

        assertThat(manager().open("/plans/" + NEW).response().body())
                .contains("Đã công bố")
                .doesNotContain("Bản nháp");
    }

    @Test
    void a_published_amendment_leads_to_its_plan_and_says_what_comes_of_it() {
        SERVICES.answer("POST /api/plans/" + NEW + "/publication", 200, "{}");
        SERVICES.answer("GET /api/plans/" + NEW, 200, draft("APPLIED"));
        var browser = manager();
        browser.open("/plans/" + PLAN);

        var page =
                browser.send(
                        "/plans/" + NEW + "/publication", Map.of("key", "k", "revision", "\"1\""));

        assertThat(page.response().body())
                .contains("Đã công bố bản điều chỉnh.", "Đã công bố</span>");
    }

    @Test
    void who_closes_a_plan_over_open_tasks_is_asked_to_say_so() {
        var route = "POST /api/plans/" + PLAN + "/closing";
        SERVICES.answer(
                route,
                409,
                """
                {"type":"urn:tiendo:problem:tasks-open","title":"Kế hoạch còn nhiệm vụ chưa xong",
                 "status":409,"code":"tasks-open","detail":"Còn 3 nhiệm vụ chưa xong."}""");
        var browser = manager();
        browser.open("/plans/" + PLAN);

        var page =
                browser.send(
                        "/plans/" + PLAN + "/closing", Map.of("key", "k", "reason", "Hết năm"));

        assertThat(page.response().body())
                .contains("Còn 3 nhiệm vụ chưa xong.")
                .contains(">Hết năm</textarea>");
        assertThat(SERVICES.asked(route).get(0).text()).contains("\"force\":false");
    }

    private static String draft(String status) {
        return """
               {"id":"%s","authority":"song-mai","status":"%s","source":"kh.txt",
                "reading":{"plan":{},"objectives":[],"areas":[]},
                "amends":{"plan":"%s","version":1,"reason":"Theo tình hình",
                  "number":"45/KH-UBND","issuedOn":"2026-06-10"}}"""
                .formatted(NEW, status, PLAN);
    }
}
