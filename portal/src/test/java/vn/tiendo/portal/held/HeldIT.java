package vn.tiendo.portal.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

class HeldIT extends PagesIT {

    private static final String HELD = "GET /manage/parked";
    private static final String REPLAY = "POST /manage/parked/replay";
    private static final String KEY = "tiendo.tasks/7f";

    @BeforeEach
    void one_key_is_held() {
        SERVICES.answer(
                HELD,
                200,
                """
                {"items":[{"id":"%s","topic":"tiendo.tasks","key":"7f","cause":"no body",
                 "ageSeconds":18060,"records":3}]}
                """
                        .formatted(KEY));
    }

    @Test
    void who_administers_all_sees_each_key_with_cause_and_age_and_replays_it() {
        SERVICES.answer(REPLAY, 200, "{\"records\":3}");
        var browser = administrator();

        var page = browser.open("/held").response().body();
        var replayed = browser.send("/held/replay", Map.of("service", "task-service", "id", KEY));

        assertThat(page).contains("task-service", "no body", "5 giờ", "Xử lý lại");
        assertThat(replayed.response().body()).contains("Đã xử lý lại 3 bản ghi của " + KEY);
        assertThat(SERVICES.asked(REPLAY).get(0).text()).contains(KEY);
    }

    @Test
    void a_replay_that_fails_again_says_why() {
        SERVICES.answer(
                REPLAY,
                409,
                """
                {"type":"urn:tiendo:problem:replay-still-fails","title":"Chưa xử lý lại được",
                 "status":409,"detail":"Bản ghi vẫn hỏng","instance":"/","code":"replay-still-fails"}
                """);
        var browser = administrator();
        browser.open("/held");

        var page = browser.send("/held/replay", Map.of("service", "task-service", "id", KEY));

        assertThat(page.response().body()).contains("Bản ghi vẫn hỏng", "Xử lý lại");
    }

    @Test
    void where_nothing_is_held_or_a_service_is_silent_the_page_says_so() {
        SERVICES.answer(HELD, 200, "{\"items\":[]}");
        assertThat(administrator().open("/held").response().body())
                .contains("Không có bản ghi nào bị giữ.")
                .doesNotContain("tạm thời chưa lấy được");

        SERVICES.answer(HELD, 503, "{}");
        assertThat(administrator().open("/held").response().body())
                .contains("tạm thời chưa lấy được");
    }

    @Test
    void a_service_that_there_is_not_is_named_and_none_is_asked() {
        SERVICES.answer(HELD, 200, "{\"items\":[]}");
        var browser = administrator();
        browser.open("/held");

        var page = browser.send("/held/replay", Map.of("service", "other", "id", KEY));

        assertThat(page.response().body()).contains("Không có dịch vụ nào tên other");
        assertThat(SERVICES.asked(REPLAY)).isEmpty();
    }

    @Test
    void nobody_else_sees_or_replays_anything() {
        for (var other : List.of(manager(), officer(), interior())) {
            assertThat(other.open("/held").status()).isEqualTo(403);
            assertThat(other.open("/").response().body()).doesNotContain("Bản ghi bị giữ");
        }
        assertThat(SERVICES.asked(HELD)).isEmpty();
    }
}
