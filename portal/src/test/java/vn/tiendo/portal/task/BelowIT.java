package vn.tiendo.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.OPEN_TASK;

import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class BelowIT extends PagesIT {

    private static final String BELOW =
            """
            {"counts": {"plans": 2, "total": 2, "done": 1, "overdue": 1, "percent": 70},
             "more": false,
             "items": [
              {"level": 1, "plan": {"id": "a", "authority": "ben-do", "number": "9/KH-UBND", "title": "KH",
                                    "issuer": "UBND xã Bến Đò"},
               "planTask": "2.a", "activity": "Dán thông báo tại bến", "deliverable": "Biên bản",
               "occurrence": "2026-Q1", "leads": [{"id": "v", "name": "Văn phòng xã"}],
               "deadline": "Quý I", "due": "2026-03-31", "status": "COMPLETED",
               "timeliness": "DONE_ON_TIME", "percent": 100, "doneOn": "2026-03-02"},
              {"level": 2, "plan": {"id": "b", "authority": "thon-1", "title": "KH"},
               "planTask": "1.b", "activity": "Họp thôn", "deliverable": "Biên bản", "leads": [],
               "deadline": "Tháng 2", "due": "2026-02-28", "status": "ASSIGNED",
               "timeliness": "OVERDUE", "percent": 40}]}""";

    @Test
    void who_watches_over_a_task_sees_how_it_is_carried_out_below() {
        SERVICES.answer(route(), 200, BELOW);

        assertThat(supervisor().open("/tasks/" + OPEN_TASK).response().body())
                .contains("Cấp dưới thực hiện")
                .contains("2 kế hoạch, 2 việc")
                .contains("1 quá hạn")
                .contains("bình quân 70%")
                .contains("UBND xã Bến Đò (9/KH-UBND)")
                .contains("Biên bản (quý 1/2026)")
                .contains("Hoàn thành đúng hạn")
                .contains("thon-1");
        assertThat(officer().open("/tasks/" + OPEN_TASK).response().body())
                .doesNotContain("Cấp dưới thực hiện");
    }

    @Test
    void a_task_that_nobody_carries_out_below_says_nothing_of_it_nor_does_one_without_an_answer() {
        SERVICES.answer(route(), 200, "{\"counts\": {\"total\": 0}, \"items\": []}");
        assertThat(manager().open("/tasks/" + OPEN_TASK).response().body())
                .doesNotContain("Cấp dưới thực hiện");

        SERVICES.answer(route(), 503, "{}");
        assertThat(manager().open("/tasks/" + OPEN_TASK).response().body())
                .contains("Lịch sử báo cáo")
                .doesNotContain("Cấp dưới thực hiện");
    }

    private static String route() {
        var task = Ward.json("task-open");
        return "GET /api/plans/" + of(task, "plan") + "/tasks/" + of(task, "planTask") + "/below";
    }

    private static String of(String json, String field) {
        return json.replaceAll("(?s).*?\"" + field + "\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
