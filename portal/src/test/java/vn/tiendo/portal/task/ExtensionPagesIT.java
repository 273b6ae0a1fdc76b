package vn.tiendo.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.OPEN_TASK;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class ExtensionPagesIT extends PagesIT {

    private static final String PAGE = "/tasks/" + OPEN_TASK;
    private static final String ASK = "POST /api/tasks/" + OPEN_TASK + "/extension";

    private static final String ASKED =
            """
            {"until":"2026-04-15","before":"2026-03-31","reason":"Chờ Sở hướng dẫn",
             "by":"Nguyễn Thị Lan","byUnit":"song-mai-vp","at":"2026-03-20T02:00:00Z"%s}""";

    private static void told(String fields) {
        SERVICES.answer(
                "GET /api/tasks/" + OPEN_TASK,
                200,
                "{" + fields + "," + Ward.json("task-open").strip().substring(1));
    }

    private static void asking() {
        told("\"extensionAsked\":\"2026-04-15\",\"laterDays\":[" + ASKED.formatted("") + "]");
    }

    @Test
    void the_lead_asks_for_a_later_day_as_it_is_written_here() {
        SERVICES.answer(ASK, 201, "{}");
        var browser = officer();
        assertThat(browser.open(PAGE).response().body()).contains("Xin gia hạn đến ngày");

        var page =
                browser.send(
                        PAGE + "/extension",
                        Map.of(
                                "key", "k",
                                "revision", "3",
                                "until", "15/4/2026",
                                "reason", "Chờ Sở hướng dẫn"));

        assertThat(page.response().body()).contains("Đã gửi đề nghị gia hạn");
        var sent = SERVICES.asked(ASK).get(0);
        assertThat(sent.text()).contains("\"2026-04-15\"", "Chờ Sở hướng dẫn");
        assertThat(sent.header("idempotency-key")).isEqualTo("k");
        assertThat(sent.header("if-match")).isEqualTo("\"3\"");
    }

    @Test
    void what_is_no_day_asks_nobody_and_is_shown_again() {
        var page =
                officer()
                        .send(
                                PAGE + "/extension",
                                Map.of(
                                        "key", "k",
                                        "revision", "3",
                                        "until", "31/4/2026",
                                        "reason", "Chờ Sở hướng dẫn"));

        assertThat(page.response().body())
                .contains("không phải là ngày", "31/4/2026", "Chờ Sở hướng dẫn");
        assertThat(SERVICES.asked(ASK)).isEmpty();
    }

    @Test
    void the_standing_body_sees_what_is_asked_for_and_grants_it() {
        asking();
        var grant = ASK + "/grant";
        SERVICES.answer(grant, 200, "{}");
        var browser = manager();
        assertThat(browser.open(PAGE).response().body())
                .contains(
                        "Trả lời đề nghị gia hạn", "15/04/2026", "Chờ Sở hướng dẫn", "Chờ trả lời")
                .doesNotContain("Xin gia hạn đến ngày");

        var page =
                browser.send(
                        PAGE + "/extension/grant",
                        Map.of("key", "k", "revision", "3", "until", "10/04/2026", "reason", " "));

        assertThat(page.response().body()).contains("Đã gia hạn nhiệm vụ.");
        assertThat(SERVICES.asked(grant).get(0).text())
                .contains("2026-04-10")
                .doesNotContain("reason");
    }

    @Test
    void a_refusal_says_why() {
        asking();
        var refusal = ASK + "/refusal";
        SERVICES.answer(refusal, 200, "{}");

        var page =
                manager()
                        .send(
                                PAGE + "/extension/refusal",
                                Map.of("key", "k", "revision", "3", "reason", "Sở cần số liệu"));

        assertThat(page.response().body()).contains("thời hạn giữ nguyên");
        assertThat(SERVICES.asked(refusal).get(0).text()).contains("Sở cần số liệu");
    }

    @Test
    void a_task_that_was_put_off_tells_its_first_day_and_who_said_so() {
        var answer =
                """
                ,"decision":{"granted":true,"until":"2026-04-10","by":"Trần Thị Hoa",
                 "reason":"Sau khi họp","at":"2026-03-21T02:00:00Z"}""";
        SERVICES.answer(
                "GET /api/tasks/" + OPEN_TASK,
                200,
                "{\"laterDays\":["
                        + ASKED.formatted(answer)
                        + "],"
                        + Ward.json("task-open")
                                .strip()
                                .substring(1)
                                .replace(
                                        "\"effectiveDue\": \"2026-03-31\"",
                                        "\"effectiveDue\":\"2026-04-10\",\"putOffTo\":\"2026-04-10\""));

        assertThat(officer().open(PAGE).response().body())
                .contains("(gia hạn từ 31/03/2026)")
                .contains("Được gia hạn đến 10/04/2026.", "Sau khi họp", "Trần Thị Hoa trả lời");
    }

    @Test
    void an_overdue_task_is_not_put_off_any_more() {
        SERVICES.answer(
                "GET /api/tasks/" + OPEN_TASK,
                200,
                Ward.json("task-open").replace("DUE_SOON", "OVERDUE"));

        assertThat(officer().open(PAGE).response().body()).doesNotContain("Xin gia hạn");
    }

    @Test
    void what_is_asked_for_waits_beside_what_was_handed_in() {
        assertThat(manager().open("/reviews").response().body()).doesNotContain("Xin gia hạn");
        var task = Ward.json("task-open").strip();
        SERVICES.answer(
                Ward.ASKING,
                200,
                "{\"items\":[{\"extensionAsked\":\"2026-04-15\"," + task.substring(1) + "]}");

        assertThat(manager().open("/reviews").response().body())
                .contains("Xin gia hạn, chờ trả lời", "Kế hoạch tuyên truyền")
                .contains("Xin gia hạn đến 15/04/2026")
                .doesNotContain("value=\"" + OPEN_TASK);
    }
}
