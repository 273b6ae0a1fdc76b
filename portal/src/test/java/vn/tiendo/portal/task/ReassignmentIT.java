package vn.tiendo.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.OPEN_TASK;
import static vn.tiendo.portal.Ward.WAITING_TASK;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class ReassignmentIT extends PagesIT {

    private static final String GIVE = "POST /api/tasks/" + WAITING_TASK + "/reassignment";

    @Test
    void a_task_says_whence_it_came() {
        var came =
                """
                "reassignments":[
                 {"because":"RENAMED","on":"2026-02-01","at":"2026-02-01T00:00:00Z",
                  "before":{"leads":[{"id":"song-mai-tk","name":"Phòng Thống kê"}]}},
                 {"because":"MERGED","on":"2026-03-10","at":"2026-03-10T00:00:00Z",
                  "before":{"leads":[{"id":"song-mai-vp","name":"Văn phòng cũ"}]}}],""";
        var json = Ward.json("task-waiting").replaceFirst("song-mai-vp", "song-mai-moi");
        SERVICES.answer(
                "GET /api/tasks/" + WAITING_TASK, 200, "{" + came + json.strip().substring(1));

        assertThat(officer().open("/tasks/" + WAITING_TASK).response().body())
                .contains("chuyển từ Văn phòng cũ kể từ ngày 10/03/2026 (sáp nhập đơn vị)")
                .contains("tên trước ngày 01/02/2026: Phòng Thống kê")
                .doesNotContain("Giao lại cho đơn vị khác");
    }

    @Test
    void the_standing_body_gives_a_task_to_another_unit() {
        SERVICES.answer(GIVE, 200, "{}");
        var browser = manager();
        assertThat(browser.open("/tasks/" + WAITING_TASK).response().body())
                .contains("Giao lại cho đơn vị khác")
                .contains("<option value=\"song-mai-vx\"")
                .doesNotContain("<option value=\"song-mai-vp\"");

        var page =
                browser.send(
                        "/tasks/" + WAITING_TASK + "/reassignment",
                        Map.of(
                                "key",
                                "k",
                                "revision",
                                "3",
                                "lead",
                                "song-mai-vx",
                                "reason",
                                "Đơn vị cũ đã giải thể"));

        assertThat(page.response().body()).contains("Đã giao lại nhiệm vụ.");
        var asked = SERVICES.asked(GIVE).get(0);
        assertThat(asked.text()).contains("\"leads\":[\"song-mai-vx\"]", "Đơn vị cũ đã giải thể");
        assertThat(asked.header("if-match")).isEqualTo("\"3\"");
    }

    @Test
    void what_was_chosen_comes_back_where_it_was_refused() {
        var problem =
                """
                {"type":"urn:tiendo:problem:unit-has-ended","title":"Đơn vị đã kết thúc hoạt động",
                 "status":422,"detail":"Phòng này không còn hoạt động.","code":"unit-has-ended"}""";
        SERVICES.answer(GIVE, 422, problem);

        var page =
                manager()
                        .send(
                                "/tasks/" + WAITING_TASK + "/reassignment",
                                Map.of(
                                        "key",
                                        "k",
                                        "revision",
                                        "3",
                                        "lead",
                                        "song-mai-vx",
                                        "reason",
                                        "Vì thế"));

        assertThat(page.response().body())
                .contains("Phòng này không còn hoạt động.")
                .contains("Vì thế")
                .contains("selected=\"selected\"");
    }

    @Test
    void a_task_is_shown_although_the_units_cannot_be_read() {
        SERVICES.hangUp("GET /api/units");

        var page = manager().open("/tasks/" + OPEN_TASK);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body()).doesNotContain("Giao lại cho đơn vị khác");
    }
}
