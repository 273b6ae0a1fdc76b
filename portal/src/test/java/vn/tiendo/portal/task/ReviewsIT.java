package vn.tiendo.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.WAITING_TASK;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

/** Many reports are accepted in one go. */
class ReviewsIT extends PagesIT {

    private static final String ACCEPT = "POST /api/tasks/acceptance";
    private static final String FORM = "/reviews/acceptance";

    @Test
    void what_is_chosen_is_accepted_as_it_was_seen() {
        SERVICES.answer(ACCEPT, 200, "{\"done\":1,\"refused\":0,\"results\":[{\"status\":200}]}");
        var browser = manager();
        assertThat(browser.open("/reviews").response().body())
                .contains("value=\"" + WAITING_TASK + ":3\"", "Chấp nhận các báo cáo đã chọn");

        var page = browser.send(FORM, Map.of("key", "k", "chosen", WAITING_TASK + ":3"));

        assertThat(page.response().body()).contains("Đã chấp nhận 1 báo cáo tiến độ.");
        var asked = SERVICES.asked(ACCEPT).get(0);
        assertThat(asked.header("idempotency-key")).isEqualTo("k");
        assertThat(asked.text()).contains(WAITING_TASK, "\"revision\":3");
    }

    @Test
    void what_needs_a_closer_look_is_named_with_its_reason() {
        var refused =
                """
                {"done":0,"refused":1,"results":[{"task":"%s","status":422,"problem":
                 {"type":"urn:tiendo:problem:x","title":"Cần xác nhận","status":422,"instance":"/x",
                  "detail":"Báo cáo gửi sau hạn, cần xác nhận ngày hoàn thành.","code":"x"}}]}"""
                        .formatted(WAITING_TASK);
        SERVICES.answer(ACCEPT, 200, refused);

        var page = manager().send(FORM, Map.of("key", "k", "chosen", WAITING_TASK + ":3"));

        assertThat(page.response().body())
                .contains("Chưa chấp nhận được 1 báo cáo")
                .contains("Tự kiểm tra việc thực hiện kế hoạch")
                .contains("cần xác nhận ngày hoàn thành.")
                .doesNotContain("Đã chấp nhận");
    }

    @Test
    void where_nothing_is_chosen_nobody_is_asked() {
        var page = manager().send(FORM, Map.of("key", "k"));

        assertThat(page.response().body()).contains("Chưa chọn báo cáo nào");
        assertThat(SERVICES.asked(ACCEPT)).isEmpty();
    }

    @Test
    void where_the_service_is_away_sending_again_does_nothing_twice() {
        SERVICES.hangUp(ACCEPT);

        var page = manager().send(FORM, Map.of("key", "k-1", "chosen", WAITING_TASK + ":3"));

        assertThat(page.response().body()).contains("tạm thời không trả lời", "value=\"k-1\"");
    }

    @Test
    void who_only_watches_has_nothing_to_choose() {
        assertThat(supervisor().open("/reviews").response().body())
                .doesNotContain("type=\"checkbox\"", "Chấp nhận các báo cáo");
    }
}
