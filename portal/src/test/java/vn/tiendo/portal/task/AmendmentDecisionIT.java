package vn.tiendo.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.WAITING_TASK;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class AmendmentDecisionIT extends PagesIT {

    private static final String TASK = "GET /api/tasks/" + WAITING_TASK;
    private static final String DECIDE = "POST /api/tasks/" + WAITING_TASK + "/amendment";

    @Test
    void the_standing_body_decides_whether_reported_work_follows_an_amendment() {
        amended(
                "\"takesAway\":false,\"reopens\":true,\"activity\":\"Việc mới\",\"deadline\":\"Quý II/2026\"");
        SERVICES.answer(DECIDE, 200, "{}");
        var browser = manager();

        assertThat(browser.open("/tasks/" + WAITING_TASK).response().body())
                .contains("Kế hoạch đã điều chỉnh")
                .contains("Quý II/2026")
                .contains("Việc mới")
                .contains("nhiệm vụ được mở lại")
                .contains("Theo kế hoạch điều chỉnh");
        var page =
                browser.send(
                        "/tasks/" + WAITING_TASK + "/amendment",
                        Map.of("key", "k", "revision", "3", "follow", "false"));

        assertThat(page.response().body()).contains("Đã giữ nguyên nhiệm vụ.");
        var asked = SERVICES.asked(DECIDE).get(0);
        assertThat(asked.text()).isEqualTo("{\"follow\":false}");
        assertThat(asked.header("if-match")).isEqualTo("\"3\"");
        assertThat(asked.header("idempotency-key")).isEqualTo("k");
    }

    @Test
    void a_task_that_was_taken_away_is_offered_to_be_cancelled() {
        amended("\"takesAway\":true,\"reopens\":false");

        assertThat(manager().open("/tasks/" + WAITING_TASK).response().body())
                .contains("Kế hoạch điều chỉnh không còn nhiệm vụ này.")
                .contains("Bãi bỏ nhiệm vụ");
        assertThat(officer().open("/tasks/" + WAITING_TASK).response().body())
                .doesNotContain("Bãi bỏ nhiệm vụ");
    }

    private static void amended(String what) {
        var amendment = "\"amendment\":{\"version\":2,\"reason\":\"Theo tình hình\"," + what + "},";
        var json = Ward.json("task-waiting");
        SERVICES.answer(TASK, 200, "{" + amendment + json.strip().substring(1));
    }
}
