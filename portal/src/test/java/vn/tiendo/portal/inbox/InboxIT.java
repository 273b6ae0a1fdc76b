package vn.tiendo.portal.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.OPEN_TASK;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.Browser;
import vn.tiendo.portal.Http;
import vn.tiendo.portal.PagesIT;

class InboxIT extends PagesIT {

    private static final Pattern BADGE =
            Pattern.compile("Hộp thư <span hx-get[^>]*><span class=\"count\"><span>(\\d+)<");

    @Test
    void notices_are_shown_with_what_they_are_about() {
        assertThat(officer().open("/inbox").response().body())
                .contains("<b>2</b> thư chưa đọc")
                .contains("Quá hạn: Danh mục niêm yết (II.1)")
                .contains("chip plain\">Gửi muộn</span>")
                .doesNotContain("do gián đoạn")
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
    void every_page_shows_the_number_of_unread_ones_without_a_script() {
        SERVICES.answer("GET /api/plans/none", 503, "{}");
        for (var path : new String[] {"/", "/reviews", "/reports", "/tasks", "/plans", "/inbox"}) {
            assertThat(badge(manager().open(path))).as(path).isEqualTo("2");
        }
        assertThat(badge(manager().open("/plans/none"))).isEqualTo("2");
        assertThat(badge(manager().open("/nowhere"))).isEqualTo("2");
    }

    @Test
    void while_notices_cannot_be_asked_for_the_last_number_stays_and_pages_open() {
        var browser = officer();
        browser.open("/inbox");
        SERVICES.answer("GET /api/inbox", 503, "{}");

        assertThat(badge(browser.open("/tasks"))).isEqualTo("2");
    }

    @Test
    void a_first_page_opens_while_notices_cannot_be_asked_for() {
        SERVICES.answer("GET /api/inbox", 503, "{}");
        var browser = new Browser(PORTAL);
        browser.open("/tasks");
        browser.send(
                "/sign-in",
                Map.of(
                        "username",
                        "no-badge",
                        "password",
                        password("no-badge", "Ai", "song-mai", "song-mai-vp", "UNIT_HEAD")));

        var page = browser.open("/tasks");

        assertThat(page.status()).isEqualTo(200);
        assertThat(badge(page)).isEmpty();
    }

    @Test
    void what_was_decided_is_greyed_and_asks_for_nothing() {
        var page = manager().open("/inbox").response().body();
        var decided = page.substring(page.indexOf("<li class=\"done\""));

        assertThat(decided.substring(0, decided.indexOf("</li>")))
                .contains("Đã xử lý", "Mở nhiệm vụ")
                .doesNotContain("Đánh dấu đã đọc");
    }

    @Test
    void all_up_to_the_newest_on_the_page_are_read_with_one_click() {
        SERVICES.answer("POST /api/inbox/read?until=2026-03-02T17:00:00Z", 200, "{\"read\":2}");
        var browser = officer();

        assertThat(browser.open("/inbox").response().body())
                .contains("Đánh dấu tất cả đã đọc", "value=\"2026-03-02T17:00:00Z\"");
        SERVICES.answer("GET /api/inbox", 200, "{\"items\":[],\"unread\":0}");
        var page = browser.send("/inbox/read", Map.of("until", "2026-03-02T17:00:00Z"));

        assertThat(SERVICES.asked("POST /api/inbox/read")).hasSize(1);
        assertThat(page.response().body()).doesNotContain("Đánh dấu tất cả đã đọc");
        assertThat(badge(page)).isEmpty();
    }

    private static String badge(Http.Heard page) {
        var badge = BADGE.matcher(page.response().body());
        return badge.find() ? badge.group(1) : "";
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
