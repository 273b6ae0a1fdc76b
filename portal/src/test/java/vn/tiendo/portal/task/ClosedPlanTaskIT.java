package vn.tiendo.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.CONDITIONAL_TASK;
import static vn.tiendo.portal.Ward.OPEN_TASK;
import static vn.tiendo.portal.Ward.WAITING_TASK;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class ClosedPlanTaskIT extends PagesIT {

    private static final String REFUSED =
            """
            {"type":"urn:tiendo:problem:plan-is-closed","title":"Kế hoạch đã đóng","status":409,
             "code":"plan-is-closed","detail":"Kế hoạch của nhiệm vụ này đã đóng: Hết năm kế hoạch."}""";

    @Test
    void a_task_of_a_closed_plan_says_why_and_offers_no_form() {
        closed("task-open", OPEN_TASK);
        closed("task-conditional", CONDITIONAL_TASK);

        for (var task : new String[] {OPEN_TASK, CONDITIONAL_TASK}) {
            assertThat(officer().open("/tasks/" + task).response().body())
                    .contains("Kế hoạch đã đóng lúc 09:00 ngày 05/01/2027.")
                    .contains("Hết năm kế hoạch")
                    .contains("không nhận thêm báo cáo")
                    .doesNotContain("Gửi báo cáo tiến độ", "Ghi nhận không phát sinh");
        }
        assertThat(manager().open("/tasks/" + OPEN_TASK).response().body())
                .doesNotContain("Giao lại cho đơn vị khác");
    }

    @Test
    void what_was_typed_while_the_plan_was_closed_comes_back_in_its_form() {
        var browser = officer();
        browser.open("/tasks/" + OPEN_TASK);
        closed("task-open", OPEN_TASK);
        SERVICES.answer("POST /api/tasks/" + OPEN_TASK + "/progress", 409, REFUSED);

        var page =
                browser.send(
                        "/tasks/" + OPEN_TASK + "/progress",
                        Map.of("key", "k", "revision", "3", "percent", "70", "text", "Đã trình"));

        assertThat(page.response().body())
                .contains("Kế hoạch của nhiệm vụ này đã đóng: Hết năm kế hoạch.")
                .contains("Nội dung đã nhập, chưa gửi được")
                .contains(">Đã trình</textarea>")
                .contains("value=\"70\"");
    }

    @Test
    void a_reason_that_was_typed_while_the_plan_was_closed_is_still_there() {
        var browser = officer();
        browser.open("/tasks/" + CONDITIONAL_TASK);
        closed("task-conditional", CONDITIONAL_TASK);
        SERVICES.answer("POST /api/tasks/" + CONDITIONAL_TASK + "/not-arising", 409, REFUSED);

        var page =
                browser.send(
                        "/tasks/" + CONDITIONAL_TASK + "/not-arising",
                        Map.of("key", "k", "revision", "3", "reason", "Không có hồ sơ nào"));

        assertThat(page.response().body()).contains("Lý do đã nhập: ", "Không có hồ sơ nào");
    }

    @Test
    void whole_work_without_evidence_is_told_to_the_reviewer_as_the_plan_stands() {
        var whole = unproven(Ward.json("task-waiting"));
        SERVICES.answer("GET /api/tasks/" + WAITING_TASK, 200, whole);
        assertThat(manager().open("/tasks/" + WAITING_TASK).response().body())
                .contains("chưa nêu tài liệu kiểm chứng", "Có thể trả lại để đơn vị bổ sung");

        SERVICES.answer("GET /api/tasks/" + WAITING_TASK, 200, end(whole));
        assertThat(manager().open("/tasks/" + WAITING_TASK).response().body())
                .contains("chưa nêu tài liệu kiểm chứng", "đơn vị không bổ sung được")
                .doesNotContain("Có thể trả lại");
    }

    @Test
    void standing_work_that_is_kept_up_is_neither_under_way_nor_finished() {
        var kept =
                Ward.json("task-open")
                        .replaceFirst("\"kind\": \"BY\"", "\"kind\": \"CONTINUOUS\"")
                        .replaceFirst("\"percent\": 60", "\"percent\": 100")
                        .replaceFirst("DUE_SOON", "NOT_DATED");
        SERVICES.answer("GET /api/tasks/" + OPEN_TASK, 200, kept);
        assertThat(officer().open("/tasks/" + OPEN_TASK).response().body())
                .contains("chip soon\">Thực hiện đầy đủ đến nay", "Chưa có minh chứng")
                .doesNotContain("Đang thực hiện</span>");

        SERVICES.answer(
                "GET /api/tasks/" + OPEN_TASK, 200, kept.replaceFirst("\"NONE\"", "\"VERIFIED\""));
        assertThat(officer().open("/tasks/" + OPEN_TASK).response().body())
                .contains("chip good\">Thực hiện đầy đủ đến nay");
    }

    private static void closed(String fixture, String task) {
        SERVICES.answer("GET /api/tasks/" + task, 200, end(Ward.json(fixture)));
    }

    private static String end(String task) {
        return task.replaceFirst(
                "\\{",
                "{\"planClosed\": true, \"planEnd\": {\"reason\": \"Hết năm kế hoạch\","
                        + " \"at\": \"2027-01-05T02:00:00Z\"},");
    }

    /** What waits names nothing that proves it. */
    private static String unproven(String task) {
        return task.replaceAll("(?s)\"evidence\": \\[[^\\]]*\\]", "\"evidence\": []");
    }
}
