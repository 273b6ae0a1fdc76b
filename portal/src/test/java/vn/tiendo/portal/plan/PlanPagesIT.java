package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.DRAFT;
import static vn.tiendo.portal.Ward.PLAN;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.Browser;
import vn.tiendo.portal.Http;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class PlanPagesIT extends PagesIT {

    @Test
    void plans_are_listed_with_their_state_and_day_of_issue() {
        assertThat(officer().open("/plans").response().body())
                .contains("07/KH-UBND")
                .contains("06/01/2026")
                .contains("Đã công bố")
                .contains("Bản nháp")
                .doesNotContain("Đọc kế hoạch từ tài liệu");
    }

    @Test
    void a_published_plan_shows_its_areas_tasks_and_how_many_are_assigned() {
        var page = officer().open("/plans/" + PLAN).response().body();

        assertThat(page)
                .contains("Đã giao <b>7</b> trên <b>7</b> nhiệm vụ")
                .contains("I. Công tác chỉ đạo, điều hành")
                .contains("Danh mục niêm yết")
                .contains("02/03/2026")
                .contains("Quá hạn")
                .doesNotContain("hx-trigger=\"every 2s\"");
    }

    @Test
    void while_tasks_are_being_assigned_the_count_is_renewed() {
        SERVICES.answer("GET /api/assignments/" + PLAN, 200, "{\"expected\":640,\"assigned\":212}");

        assertThat(manager().open("/plans/" + PLAN).response().body())
                .contains("<b>212</b> trên <b>640</b>")
                .contains("hx-get=\"/plans/" + PLAN + "/assigned\"")
                .contains("hx-trigger=\"every 2s\"");
        assertThat(manager().open("/plans/" + PLAN + "/assigned").response().body())
                .contains("<b>212</b> trên <b>640</b>")
                .doesNotContain("<html");
    }

    @Test
    void who_does_not_see_all_tasks_is_told_whose_they_are_and_counts_what_is_there() {
        SERVICES.answer("GET /api/tasks", 200, "{\"items\":[]}");

        assertThat(officer().open("/plans/" + PLAN).response().body())
                .contains("Thuộc đơn vị khác")
                .contains("2 nhiệm vụ")
                .doesNotContain("Đang giao…")
                .doesNotContain("0 việc");
    }

    @Test
    void the_count_of_assigned_tasks_is_never_behind_the_rows_below_it() {
        SERVICES.answer("GET /api/assignments/" + PLAN, 200, "{\"expected\":9,\"assigned\":0}");

        assertThat(manager().open("/plans/" + PLAN).response().body())
                .contains("Đã giao <b>6</b> trên <b>9</b>");
    }

    @Test
    void when_all_tasks_are_assigned_the_rows_are_renewed_with_the_count() {
        assertThat(manager().open("/plans/" + PLAN + "/assigned").response().body())
                .contains("hx-get=\"/plans/" + PLAN + "\"", "hx-select=\"#areas\"");
    }

    @Test
    void a_day_that_was_moved_off_a_holiday_is_said_to_be() {
        assertThat(manager().open("/plans/" + PLAN).response().body())
                .contains("hạn 28/02/2026 rơi vào Thứ Bảy");
    }

    @Test
    void a_document_is_read_into_a_draft() {
        SERVICES.answer("POST /api/plans/imports", 201, draftJson());
        var browser = manager();
        browser.open("/plans");

        var page = upload(browser, "nội dung kế hoạch");
        var asked = SERVICES.asked("POST /api/plans/imports").get(0);

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("/plans/" + DRAFT);
        assertThat(asked.text()).contains("filename=\"kh.txt\"").contains("nội dung kế hoạch");
        assertThat(asked.header("idempotency-key")).isEqualTo("the-key");
        assertThat(browser.open("/plans/" + DRAFT).response().body())
                .contains("Đã đọc tài liệu thành bản nháp.");
    }

    @Test
    void a_document_that_is_no_plan_is_refused_in_words() {
        SERVICES.answer(
                "POST /api/plans/imports",
                422,
                """
                {"type":"urn:tiendo:problem:not-a-plan","title":"Không phải là kế hoạch","status":422,
                 "code":"not-a-plan","detail":"Không thấy bảng nhiệm vụ."}""");
        var browser = manager();
        browser.open("/plans");

        upload(browser, "thực đơn");

        assertThat(browser.open("/plans").response().body())
                .contains("Không phải là kế hoạch")
                .contains("Không thấy bảng nhiệm vụ.");
    }

    @Test
    void a_document_that_nobody_answered_for_is_sent_again_under_the_same_key() {
        SERVICES.answer("POST /api/plans/imports", 503, "{}");
        var browser = manager();
        browser.open("/plans");

        upload(browser, "nội dung kế hoạch");

        assertThat(browser.open("/plans").response().body())
                .contains("Hãy chọn lại tệp")
                .contains("name=\"key\" value=\"the-key\"");
    }

    @Test
    void a_draft_says_what_is_open_and_takes_corrections() {
        var route = "POST /api/plans/" + DRAFT + "/corrections";
        SERVICES.answer(route, 200, "{}");
        var browser = manager();
        var page = browser.open("/plans/" + DRAFT).response().body();

        assertThat(page)
                .contains("Còn <b>5</b> điểm")
                .contains("Thiếu đơn vị chủ trì")
                .contains("nhiệm vụ II.2")
                .contains("Các phòng, đơn vị")
                .contains("Phòng Kinh tế, Hạ tầng và Đô thị");
        var done = correct(browser);

        assertThat(done.response().body()).contains("Đã ghi nhận 2 nội dung bổ sung");
        assertThat(SERVICES.asked(route).get(0).text())
                .isEqualTo(
                        "[{\"field\":\"number\",\"value\":\"07/KH-UBND, bản 2\",\"reason\":\"bản chính\"},"
                                + "{\"field\":\"issuedOn\",\"value\":\"2026-01-06\",\"reason\":\"bản chính\"}]");
    }

    @Test
    void a_plan_that_is_not_ready_is_not_published_and_says_why() {
        var route = "POST /api/plans/" + DRAFT + "/publication";
        SERVICES.answer(
                route,
                422,
                """
                {"type":"urn:tiendo:problem:unknown-unit","title":"Đơn vị chưa được đăng ký","status":422,
                 "code":"unknown-unit","detail":"Chưa xác định được đơn vị: Các phòng, đơn vị."}""");
        var browser = manager();
        var shown = browser.open("/plans/" + DRAFT).response().body();

        var page =
                browser.send(
                        "/plans/" + DRAFT + "/publication",
                        Map.of("key", "k", "revision", "\"1\""));

        assertThat(shown).contains("name=\"revision\" value=\"&quot;1&quot;\"");
        assertThat(page.response().body()).contains("Chưa xác định được đơn vị");
        assertThat(SERVICES.asked(route).get(0).header("idempotency-key")).isEqualTo("k");
        assertThat(SERVICES.asked(route).get(0).header("if-match")).isEqualTo("\"1\"");
    }

    @Test
    void who_publishes_twice_comes_to_the_published_plan() {
        SERVICES.answer(
                "POST /api/plans/" + PLAN + "/publication",
                409,
                "{\"status\":409,\"code\":\"already-published\",\"title\":\"Đã công bố\",\"detail\":\"x\"}");
        var browser = manager();
        browser.open("/plans");

        var page =
                browser.send(
                        "/plans/" + PLAN + "/publication",
                        Map.of("key", "k2", "revision", "\"1\""));

        assertThat(page.response().body())
                .contains("Kế hoạch đã được công bố trước đó.", "Danh mục niêm yết")
                .doesNotContain("id=\"failure\"");
    }

    @Test
    void points_that_keep_a_draft_from_publication_are_listed_with_their_place_and_a_link() {
        assertThat(manager().open("/plans/" + DRAFT).response().body())
                .contains("id=\"blocking\"")
                .contains("<a href=\"#point-1\"><span>Chưa có: số, ký hiệu</span>")
                .contains("<span>Thiếu đơn vị chủ trì</span> – nhiệm vụ II.2");
    }

    @Test
    void the_units_that_help_are_named_in_a_published_plan() {
        var plan =
                Ward.json("plan")
                        .replaceFirst(
                                "\"coordinating\": \\[[^\\]]*]",
                                "\"coordinating\": [\"song-mai-vx\"]");
        SERVICES.answer("GET /api/plans/" + PLAN, 200, plan);

        assertThat(officer().open("/plans/" + PLAN).response().body())
                .contains("Phối hợp: Phòng Văn hóa - Xã hội");
    }

    /** Two fields of the form filled in, one left empty, as a browser sends them. */
    private static Http.Heard correct(Browser browser) {
        return browser.sendRaw(
                "/plans/" + DRAFT + "/corrections",
                "key=k&reason=b%E1%BA%A3n+ch%C3%ADnh&field=number&value=07%2FKH-UBND%2C+b%E1%BA%A3n+2"
                        + "&field=issuedOn&value=06%2F01%2F2026&field=standingBody&value=");
    }

    private static Http.Heard upload(Browser browser, String content) {
        var body =
                """
                --b\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="key"\r
                \r
                the-key\r
                --b\r
                Content-Disposition: form-data; name="file"; filename="kh.txt"\r
                Content-Type: text/plain\r
                \r
                %s\r
                --b--\r
                """
                        .formatted(browser.csrf(), content);
        return browser.sendOnly(
                request("/plans")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String draftJson() {
        return """
               {"id":"%s","authority":"song-mai","status":"DRAFT","source":"kh.txt",
                "reading":{"plan":{},"objectives":[],"areas":[]}}"""
                .formatted(DRAFT);
    }
}
