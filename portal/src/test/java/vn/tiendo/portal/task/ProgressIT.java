package vn.tiendo.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.CONDITIONAL_TASK;
import static vn.tiendo.portal.Ward.OPEN_TASK;
import static vn.tiendo.portal.Ward.WAITING_TASK;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.portal.Browser;
import vn.tiendo.portal.Http;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class ProgressIT extends PagesIT {

    private static final String SUBMIT = "POST /api/tasks/" + OPEN_TASK + "/progress";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @Test
    void the_lead_unit_reports_progress_with_evidence() {
        SERVICES.answer(SUBMIT, 201, "{}");

        var page = submit(officer(), typed());
        var asked = SERVICES.asked(SUBMIT).get(0);
        var body = JsonMapper.shared().readTree(asked.text());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body()).contains("Đã gửi báo cáo tiến độ");
        assertThat(body.toString())
                .isEqualTo(
                        "{\"percent\":100,\"text\":\"Đã ban hành\",\"doneOn\":\"2026-03-09\","
                                + "\"obstacles\":\"Thiếu giấy\",\"evidence\":[{\"number\":\"12/KH-VP\","
                                + "\"issuedOn\":\"2026-03-09\",\"title\":\"Kế hoạch\","
                                + "\"kind\":\"DOCUMENT\"}]}");
        assertThat(asked.header("if-match")).isEqualTo("\"3\"");
        assertThat(asked.header("idempotency-key")).hasSize(36);
    }

    @Test
    void who_reports_whole_work_without_evidence_is_told_so() {
        SERVICES.answer(SUBMIT, 201, "{}");
        var form = new HashMap<>(typed());
        assertThat(submit(officer(), form).response().body()).doesNotContain("chưa nêu tài liệu");

        form.put("evidenceNumber", "");
        form.put("evidenceIssuedOn", "");

        assertThat(submit(officer(), form).response().body())
                .contains("Báo cáo 100% chưa nêu tài liệu kiểm chứng");
    }

    @Test
    void a_second_click_sends_the_same_key() {
        SERVICES.answer(SUBMIT, 201, "{}");
        var browser = officer();
        var form = form(browser, typed());

        browser.send("/tasks/" + OPEN_TASK + "/progress", form);
        browser.send("/tasks/" + OPEN_TASK + "/progress", form);

        var asked = SERVICES.asked(SUBMIT);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).header("idempotency-key"))
                .isEqualTo(asked.get(0).header("idempotency-key"));
    }

    @Test
    void what_the_service_refuses_is_told_beside_the_form_and_nothing_typed_is_lost() {
        SERVICES.answer(
                SUBMIT,
                422,
                """
                {"type":"urn:tiendo:problem:done-on-before-evidence","status":422,
                 "title":"Ngày hoàn thành không hợp lệ","detail":"Ngày 09/03/2026 trước ngày văn bản.",
                 "code":"done-on-before-evidence","traceId":"abc",
                 "errors":[{"field":"doneOn","message":"quá sớm"}]}""");

        var page = submit(officer(), typed());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.response().body())
                .contains("Ngày hoàn thành không hợp lệ")
                .contains("Ngày 09/03/2026 trước ngày văn bản.")
                .contains("quá sớm")
                .contains(">Đã ban hành</textarea>")
                .contains("value=\"12/KH-VP\"")
                .contains(">Thiếu giấy</textarea>");
    }

    @Test
    void while_the_service_is_down_nothing_typed_is_lost_and_the_key_stays() {
        SERVICES.forget();
        SERVICES.answer(SUBMIT, 503, "{}");
        SERVICES.answer("GET /api/tasks/" + OPEN_TASK, 503, "{}");
        var browser = officer();
        var form = new HashMap<>(typed());
        form.put("key", "the-first-key");
        form.put("revision", "3");

        var page = browser.send("/tasks/" + OPEN_TASK + "/progress", form);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.response().body())
                .contains("Dịch vụ tạm thời không trả lời")
                .contains(">Đã ban hành</textarea>")
                .contains("value=\"the-first-key\"");
    }

    @Test
    void what_cannot_be_sent_is_marked_field_by_field() {
        var form = new HashMap<>(typed());
        form.put("percent", "nhiều");
        form.put("doneOn", "31/02/2026");

        var page = submit(officer(), form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.response().body())
                .contains("phải là số nguyên từ 0 đến 100")
                .contains("không phải là ngày")
                .contains("<b>Tỷ lệ hoàn thành</b>: ", "<b>Ngày hoàn thành</b>: ")
                .doesNotContain("<b>percent</b>")
                .contains("value=\"nhiều\"");
        assertThat(SERVICES.asked(SUBMIT)).isEmpty();
    }

    @Test
    void words_of_others_are_shown_as_words() {
        SERVICES.answer(SUBMIT, 409, problem("<script>alert(1)</script>"));
        var form = new HashMap<>(typed());
        form.put("text", "</textarea><script>alert(2)</script>");

        var page = submit(officer(), form);

        assertThat(page.response().body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)")
                .contains("&lt;/textarea&gt;");
    }

    @Test
    void the_standing_body_accepts_what_it_saw() {
        var route = "POST /api/tasks/" + WAITING_TASK + "/acceptance";
        SERVICES.answer(route, 200, "{}");
        var browser = manager();
        var shown = browser.open("/tasks/" + WAITING_TASK).response().body();

        var page =
                browser.send(
                        "/tasks/" + WAITING_TASK + "/acceptance",
                        Map.of("key", "k", "revision", "3", "confirmedOn", "11/03/2026"));

        assertThat(shown)
                .contains("value=\"12/03/2026\"")
                .contains("Chưa ghi số biên bản")
                .doesNotContain("Gửi báo cáo tiến độ");
        assertThat(page.response().body()).contains("Đã chấp nhận báo cáo tiến độ");
        assertThat(SERVICES.asked(route).get(0).text()).isEqualTo("{\"doneOn\":\"2026-03-11\"}");
        assertThat(SERVICES.asked(route).get(0).header("if-match")).isEqualTo("\"3\"");
    }

    @Test
    void a_reason_that_was_refused_is_still_there() {
        var route = "POST /api/tasks/" + WAITING_TASK + "/return";
        SERVICES.answer(route, 412, problem("Người khác vừa sửa dữ liệu này."));
        var browser = manager();
        browser.open("/tasks/" + WAITING_TASK);

        var page =
                browser.send(
                        "/tasks/" + WAITING_TASK + "/return",
                        Map.of("key", "k", "revision", "2", "reason", "Thiếu số liệu"));

        assertThat(page.response().body())
                .contains("Người khác vừa sửa dữ liệu này.")
                .contains(">Thiếu số liệu</textarea>");
    }

    @Test
    void a_conditional_task_can_be_closed_as_not_arising() {
        var route = "POST /api/tasks/" + CONDITIONAL_TASK + "/not-arising";
        SERVICES.answer(route, 200, "{}");
        var browser = officer();

        assertThat(browser.open("/tasks/" + OPEN_TASK).response().body())
                .doesNotContain("Không phát sinh trong kỳ");
        assertThat(browser.open("/tasks/" + CONDITIONAL_TASK).response().body())
                .contains("Không phát sinh trong kỳ");
        var page =
                browser.send(
                        "/tasks/" + CONDITIONAL_TASK + "/not-arising",
                        Map.of("key", "k", "revision", "3", "reason", "Không có hồ sơ"));

        assertThat(page.response().body()).contains("Đã ghi nhận không phát sinh");
        assertThat(SERVICES.asked(route).get(0).text())
                .isEqualTo("{\"reason\":\"Không có hồ sơ\"}");
    }

    @Test
    void who_neither_leads_nor_reviews_just_looks() {
        assertThat(supervisor().open("/tasks/" + OPEN_TASK).response().body())
                .contains("Bạn đang xem")
                .doesNotContain("Gửi báo cáo tiến độ");
    }

    @Test
    void who_led_a_task_that_is_completed_reads_that_it_is() {
        var done = Ward.json("task-open").replaceFirst("\"IN_PROGRESS\"", "\"COMPLETED\"");
        SERVICES.answer("GET /api/tasks/" + OPEN_TASK, 200, done);

        assertThat(officer().open("/tasks/" + OPEN_TASK).response().body())
                .contains("Nhiệm vụ đã hoàn thành.")
                .doesNotContain("Bạn đang xem");
    }

    @Test
    void work_that_is_not_whole_has_a_day_up_to_which_it_counts() {
        var half =
                Ward.json("task-waiting")
                        .replace(
                                "\"percent\": 80,", "\"percent\": 80, \"doneOn\": \"2026-03-04\",");
        SERVICES.answer("GET /api/tasks/" + WAITING_TASK, 200, half);

        assertThat(officer().open("/tasks/" + WAITING_TASK).response().body())
                .contains("tính đến ngày 04/03/2026")
                .contains("hoàn thành ngày 12/03/2026")
                .doesNotContain("hoàn thành ngày 04/03/2026");
    }

    @Test
    void a_system_is_called_by_its_unit_and_a_person_by_name() {
        var bySystems =
                Ward.json("task-waiting")
                        .replaceFirst(
                                "Nguyễn Thị Lan(?![\\s\\S]*Nguyễn Thị Lan)", "van-phong-can-bo")
                        .replace("Trần Thị Hoa", "tiep-nhan");
        SERVICES.answer("GET /api/tasks/" + WAITING_TASK, 200, bySystems);

        assertThat(officer().open("/tasks/" + WAITING_TASK).response().body())
                .contains("Hệ thống của Văn phòng UBND phường</span> gửi lúc")
                .contains("Hệ thống của Phòng Văn hóa - Xã hội trả lại lúc")
                .contains("Nguyễn Thị Lan</span> gửi lúc")
                .doesNotContain("van-phong-can-bo", "tiep-nhan");
    }

    private static Http.Heard submit(Browser browser, Map<String, String> typed) {
        return browser.send("/tasks/" + OPEN_TASK + "/progress", form(browser, typed));
    }

    /** Opens the page and fills in its form, with the hidden fields as they came. */
    private static Map<String, String> form(Browser browser, Map<String, String> typed) {
        var page = browser.open("/tasks/" + OPEN_TASK).response().body();
        var key = KEY.matcher(page.substring(page.indexOf("id=\"progress\"")));
        assertThat(key.find()).isTrue();
        var form = new HashMap<>(typed);
        form.put("key", key.group(1));
        form.put("revision", "3");
        return form;
    }

    private static Map<String, String> typed() {
        return Map.of(
                "percent", "100",
                "text", "Đã ban hành",
                "doneOn", "09/03/2026",
                "evidenceNumber", "12/KH-VP",
                "evidenceIssuedOn", "9/3/2026",
                "evidenceTitle", "Kế hoạch",
                "evidenceUrl", "",
                "obstacles", "Thiếu giấy");
    }

    private static String problem(String detail) {
        return """
               {"type":"urn:tiendo:problem:x","title":"Không được","status":409,"code":"x",
                "detail":"%s"}"""
                .formatted(detail);
    }
}
