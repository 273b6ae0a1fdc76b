package vn.tiendo.portal.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.OPEN_TASK;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

class InboxIT extends PagesIT {

    @Test
    void notices_are_shown_with_what_they_are_about() {
        assertThat(officer().open("/inbox").response().body())
                .contains("<b>2</b> thư chưa đọc")
                .contains("Quá hạn: Danh mục niêm yết (II.1)")
                .contains("Gửi muộn do gián đoạn")
                .contains("00:00 ngày 03/03/2026");
    }

    @Test
    void the_number_of_unread_ones_is_a_part_of_its_own() {
        assertThat(officer().open("/inbox/unread").response().body().strip())
                .startsWith("<span class=\"count\">")
                .contains(">2<")
                .doesNotContain("<html");
    }

    @Test
    void where_nothing_is_unread_there_is_no_number() {
        SERVICES.answer("GET /api/inbox", 200, "{\"items\":[],\"unread\":0}");

        assertThat(officer().open("/inbox/unread").response().body()).isBlank();
    }

    @Test
    void opening_the_task_of_a_notice_marks_it_as_read() {
        SERVICES.answer("POST /api/inbox/n2/read", 200, "{}");
        var browser = officer();
        browser.open("/inbox");

        var page = browser.send("/inbox/n2/read", Map.of("task", OPEN_TASK));

        assertThat(SERVICES.asked("POST /api/inbox/n2/read")).hasSize(1);
        assertThat(page.response().uri().getPath()).isEqualTo("/tasks/" + OPEN_TASK);
    }
}
