package vn.tiendo.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.CONDITIONAL_TASK;
import static vn.tiendo.portal.Ward.DRAFT;
import static vn.tiendo.portal.Ward.PLAN;
import static vn.tiendo.portal.Ward.ROUND;
import static vn.tiendo.portal.Ward.WAITING_TASK;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.portal.Browser;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

/** Where nothing is known of what a service did, the form comes back with the key it was sent with. */
class FormAgainIT extends PagesIT {

    private static final String KEY = "11111111-2222-4333-8444-555555555555";
    private static final String AGAIN = "name=\"key\" value=\"" + KEY + "\"";

    static Stream<Arguments> forms() {
        var round = "/rounds/" + ROUND;
        var plan = "/plans/" + DRAFT;
        return Stream.of(
                Arguments.of("/rounds", "/api/rounds", Map.of("plan", PLAN, "period", "QI")),
                Arguments.of(
                        round + "/unit-reports/song-mai-kt/acceptance",
                        "/api/rounds/" + ROUND + "/unit-reports/song-mai-kt/acceptance",
                        Map.of("revision", "1")),
                Arguments.of(
                        round + "/unit-reports/song-mai-kt/return",
                        "/api/rounds/" + ROUND + "/unit-reports/song-mai-kt/return",
                        Map.of("revision", "1", "reason", "Thiếu")),
                Arguments.of(
                        plan + "/publication",
                        "/api/plans/" + DRAFT + "/publication",
                        Map.of("revision", "1")),
                Arguments.of(
                        plan + "/corrections",
                        "/api/plans/" + DRAFT + "/corrections",
                        Map.of("reason", "bản chính", "field", "number", "value", "8")),
                Arguments.of(
                        "/tasks/" + WAITING_TASK + "/acceptance",
                        "/api/tasks/" + WAITING_TASK + "/acceptance",
                        Map.of("revision", "3", "confirmedOn", "11/03/2026")),
                Arguments.of(
                        "/tasks/" + WAITING_TASK + "/return",
                        "/api/tasks/" + WAITING_TASK + "/return",
                        Map.of("revision", "3", "reason", "Thiếu")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_of_the_standing_body_keeps_its_key(
            String form, String route, Map<String, String> fields) {
        assertKept(manager(), form, route, fields);
    }

    @Test
    void a_units_form_keeps_its_key() {
        assertKept(
                officer(),
                "/rounds/" + ROUND + "/unit-report",
                "/api/rounds/" + ROUND + "/unit-reports/song-mai-vp/submission",
                Map.of("summary", "Đã xong"));
        assertKept(
                officer(),
                "/tasks/" + CONDITIONAL_TASK + "/not-arising",
                "/api/tasks/" + CONDITIONAL_TASK + "/not-arising",
                Map.of("revision", "3", "reason", "Không có hồ sơ"));
    }

    @Test
    void after_a_refusal_another_try_has_a_key_of_its_own() {
        var route = "/api/tasks/" + WAITING_TASK + "/return";
        SERVICES.answer(
                "POST " + route,
                409,
                "{\"status\":409,\"code\":\"x\",\"title\":\"Không được\",\"detail\":\"x\"}");
        var page = send(manager(), "/tasks/" + WAITING_TASK + "/return", Map.of("reason", "Thiếu"));

        assertThat(page).contains("Không được").doesNotContain(KEY);
    }

    @Test
    void the_key_is_there_also_when_the_page_could_not_be_shown_at_first() {
        var task = "/tasks/" + WAITING_TASK;
        var browser = manager();
        browser.open(task);
        SERVICES.answer("GET /api" + task, 503, "{}");
        SERVICES.answer("POST /api" + task + "/return", 503, "{}");

        send(browser, task + "/return", Map.of("reason", "Thiếu số liệu"));
        Ward.at(SERVICES);
        var page = browser.open(task).response().body();

        assertThat(page).contains(AGAIN).contains(">Thiếu số liệu</textarea>");
    }

    @Test
    void a_form_without_trouble_has_a_new_key_every_time() {
        var browser = manager();

        assertThat(browser.open("/rounds").response().body()).doesNotContain(KEY);
        assertThat(browser.open("/rounds").response().body())
                .isNotEqualTo(browser.open("/rounds").response().body());
    }

    private static void assertKept(
            Browser browser, String form, String route, Map<String, String> fields) {
        SERVICES.answer("POST " + route, 503, "{}");

        var page = send(browser, form, fields);

        assertThat(SERVICES.asked("POST " + route)).as(form).hasSize(1);
        assertThat(page).as(form).contains("không bị tính hai lần").contains(AGAIN);
    }

    private static String send(Browser browser, String form, Map<String, String> fields) {
        browser.open("/plans");
        var all = new HashMap<>(fields);
        all.put("key", KEY);
        all.putIfAbsent("revision", "3");
        return browser.send(form, all).response().body();
    }
}
