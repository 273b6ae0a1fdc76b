package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.DRAFT;
import static vn.tiendo.portal.Ward.PLAN;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class AbovePagesIT extends PagesIT {

    private static final String PAGE = "/plans/" + PLAN + "/above";
    private static final String LINKS = "POST /api/plans/" + PLAN + "/corrections";
    private static final String LINKED =
            """
            {"carriesOut": {"number": "3/KH-UBND", "issuer": "UBND tỉnh Đông Hà", "plan": "above",
              "tasks": [{"task": "I.1", "above": "2.b"}]},
             "plan": {"id": "above", "number": "3/KH-UBND", "title": "Kế hoạch của tỉnh", "year": 2026},
             "plans": [{"id": "above", "number": "3/KH-UBND", "title": "Kế hoạch của tỉnh", "named": true}],
             "tasks": [{"id": "1.a", "area": "1", "label": "a", "activity": "Kiểm tra thường xuyên"},
                       {"id": "2.b", "area": "2", "label": "b", "activity": "Tuyên truyền tới người dân"}],
             "suggestions": [{"task": "I.2", "likely": [{"above": "1.a", "likeness": 0.62}]}]}""";

    @Test
    void the_plan_above_is_chosen_among_those_that_are_published() {
        var unlinked =
                """
                {"carriesOut": {"number": "3/KH-UBND", "issuer": "UBND tỉnh Đông Hà", "tasks": []},
                 "plans": [{"id": "above", "number": "3/KH-UBND", "title": "Kế hoạch của tỉnh",
                            "named": true}]}""";
        SERVICES.answer("GET /api/plans/" + PLAN + "/above", 200, unlinked);
        SERVICES.answer(LINKS, 200, "{}");
        var browser = manager();
        var page = browser.open(PAGE).response().body();

        var done =
                browser.send(PAGE, Map.of("key", "k", "field", "carriesOut", "value", "above"))
                        .response()
                        .body();

        assertThat(page)
                .contains("Căn cứ trong văn bản: <b>3/KH-UBND của UBND tỉnh Đông Hà</b>")
                .contains("Chưa nối với kế hoạch nào")
                .contains("văn bản có nêu số này")
                .doesNotContain("checked")
                .doesNotContain("Nối nhiệm vụ");
        assertThat(done).contains("Đã ghi nhận.");
        assertThat(SERVICES.asked(LINKS).get(0).text())
                .isEqualTo(
                        "[{\"field\":\"carriesOut\",\"value\":\"above\","
                                + "\"reason\":\"Đối chiếu với kế hoạch cấp trên\"}]");
    }

    @Test
    void tasks_are_linked_from_suggestions_that_nobody_is_taken_to_have_accepted() {
        SERVICES.answer("GET /api/plans/" + PLAN + "/above", 200, LINKED);
        SERVICES.answer(LINKS, 200, "{}");
        var browser = manager();
        var page = browser.open(PAGE).response().body();

        browser.sendRaw(
                PAGE,
                "key=k&field=tasks%2FI.1%2Fabove&was=2.b&value="
                        + "&field=tasks%2FI.2%2Fabove&was=&value=1.a"
                        + "&field=tasks%2FII.1%2Fabove&was=&value=");

        assertThat(page)
                .contains("<option value=\"2.b\" selected=\"selected\">2.b Tuyên truyền")
                .contains("<option value=\"1.a\">1.a Kiểm tra thường xuyên (giống 62%)")
                .contains("Gợi ý: 1.a Kiểm tra thường xuyên (giống 62%)")
                .contains("1 trên 4 nhiệm vụ đã nối");
        assertThat(SERVICES.asked(LINKS).get(0).text())
                .contains("{\"field\":\"tasks/I.1/above\",\"value\":\"removed\"")
                .contains("{\"field\":\"tasks/I.2/above\",\"value\":\"1.a\"")
                .doesNotContain("II.1");
    }

    @Test
    void a_link_to_a_task_that_is_above_no_more_is_shown_and_kept_until_somebody_chooses() {
        SERVICES.answer(
                "GET /api/plans/" + PLAN + "/above",
                200,
                LINKED.replace("\"above\": \"2.b\"}]", "\"above\": \"9.z\"}]"));
        SERVICES.answer(LINKS, 200, "{}");
        var browser = manager();
        var page = browser.open(PAGE).response().body();

        var kept =
                browser.sendRaw(PAGE, "key=k&field=tasks%2FI.1%2Fabove&was=9.z&value=9.z")
                        .response()
                        .body();

        assertThat(page)
                .contains(
                        "<option value=\"9.z\" selected=\"selected\">9.z – không còn ở kế hoạch trên")
                .contains("Hãy chọn nhiệm vụ khác hoặc bỏ nối");
        assertThat(kept).contains("Không có nội dung nào thay đổi.");
        assertThat(SERVICES.asked(LINKS)).isEmpty();
    }

    @Test
    void why_a_link_is_refused_is_said_and_nothing_that_was_chosen_is_lost() {
        SERVICES.answer("GET /api/plans/" + PLAN + "/above", 200, LINKED);
        SERVICES.answer(
                LINKS,
                422,
                """
                {"type":"urn:tiendo:problem:above-circle","title":"Các kế hoạch nối thành vòng",
                 "status":422,"code":"above-circle","detail":"Kế hoạch được chọn lại thực hiện kế hoạch này."}""");
        var browser = manager();
        browser.open(PAGE);

        var wish = Map.of("key", "k", "field", "tasks/I.2/above", "was", "", "value", "1.a");
        assertThat(browser.send(PAGE, wish).response().body())
                .contains("Các kế hoạch nối thành vòng")
                .contains("<option value=\"1.a\" selected=\"selected\">1.a Kiểm tra");
    }

    @Test
    void what_was_linked_is_listed_with_who_did_it_and_can_be_undone() {
        var linked =
                """
                "corrections": [
                  {"no": 1, "field": "number", "value": "5/KH-UBND", "reason": "r", "undoable": false},
                  {"no": 2, "field": "tasks/I.1/above", "value": "1.a", "reason": "r", "undoable": false,
                   "by": {"name": "Trần Thị Hoa", "at": "2026-02-03T03:00:00Z"}},
                  {"no": 3, "field": "tasks/I.2/above", "value": "removed", "reason": "r", "undoable": true}]""";
        var plan = Ward.json("plan").replaceFirst("\"corrections\": \\[]", linked);
        SERVICES.answer("GET /api/plans/" + PLAN, 200, plan);
        SERVICES.answer("GET /api/plans/" + PLAN + "/above", 200, LINKED);

        var page = manager().open(PAGE).response().body();

        assertThat(page)
                .contains("<b>1.a</b>")
                .contains("Trần Thị Hoa")
                .contains("<b>đã bỏ</b>")
                .contains("value=\"corrections/3\"")
                .doesNotContain("<li value=")
                .doesNotContain("5/KH-UBND</b>");
    }

    @Test
    void a_plan_and_a_draft_say_what_they_carry_out() {
        var named =
                "{\"carriesOut\": {\"number\": \"3/KH-UBND\", \"issuer\": \"UBND tỉnh Đông Hà\","
                        + " \"plan\": \"above\", \"tasks\": []},";
        SERVICES.answer(
                "GET /api/plans/" + PLAN, 200, Ward.json("plan").replaceFirst("\\{", named));
        SERVICES.answer(
                "GET /api/plans/" + DRAFT, 200, Ward.json("draft").replaceFirst("\\{", named));

        for (var plan : new String[] {PLAN, DRAFT}) {
            assertThat(manager().open("/plans/" + plan).response().body())
                    .contains("Thực hiện Kế hoạch số <b>3/KH-UBND của UBND tỉnh Đông Hà</b>")
                    .contains("/plans/" + plan + "/above");
        }
        assertThat(officer().open("/plans/" + PLAN).response().body())
                .contains("UBND tỉnh Đông Hà")
                .doesNotContain("/plans/" + PLAN + "/above");
    }
}
