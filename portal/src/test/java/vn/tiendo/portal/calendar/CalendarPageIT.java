package vn.tiendo.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.Browser;
import vn.tiendo.portal.PagesIT;

class CalendarPageIT extends PagesIT {

    private static final String API = "/api/calendars/2026";
    private static final String OWN = API + "/song-mai";

    @BeforeEach
    void calendar() {
        SERVICES.answer(
                "GET " + API,
                200,
                """
                {"year":2026,"days":[
                 {"date":"2026-01-01","kind":"HOLIDAY","name":"Tết Dương lịch","source":"Bộ luật Lao động"},
                 {"date":"2026-01-10","kind":"WORKING_DAY","name":"Làm bù","source":"thông báo"}]}""");
        SERVICES.answer("PUT " + API, 200, "{}");
    }

    @Test
    void the_days_of_a_year_are_shown_with_what_says_so() {
        assertThat(manager().open("/calendar?year=2026").response().body())
                .contains("01/01/2026", "Thứ Năm", "Tết Dương lịch", "Bộ luật Lao động")
                .contains("Thứ Bảy", "Làm việc bù")
                .contains("do quản trị viên hệ thống sửa")
                .doesNotContain("Ghi vào lịch");
    }

    @Test
    void a_working_saturday_is_added_to_the_days_that_are_there() {
        var browser = administrator();
        assertThat(browser.open("/calendar?year=2026").response().body()).contains("Ghi vào lịch");

        var page = add(browser, "17/01/2026");

        assertThat(page).contains("Đã ghi ngày 17/01/2026 vào lịch.");
        var asked = SERVICES.asked("PUT " + API).get(0);
        assertThat(asked.header("if-match")).isEqualTo("\"1\"");
        assertThat(asked.text()).contains("2026-01-01", "2026-01-10", "\"date\":\"2026-01-17\"");
    }

    @Test
    void a_day_that_is_none_is_refused_before_anything_is_sent_and_comes_back() {
        var browser = administrator();
        browser.open("/calendar?year=2026");

        assertThat(add(browser, "32/01/2026"))
                .contains("không phải là một ngày", "value=\"32/01/2026\"");
        assertThat(SERVICES.asked("PUT " + API)).isEmpty();
    }

    @Test
    void what_is_left_blank_is_named_and_nothing_is_sent() {
        var browser = administrator();
        browser.open("/calendar?year=2026");

        var page =
                browser.send(
                        "/calendar/2026/days",
                        Map.of("key", "k", "revision", "\"1\"", "date", "", "name", " "));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body())
                .contains("Hãy ghi ngày/tháng/năm.")
                .contains("Hãy chọn ngày nghỉ hay ngày làm việc bù.")
                .contains("Hãy ghi tên gọi của ngày.")
                .contains("Hãy ghi văn bản hoặc thông báo quy định ngày này.");
        assertThat(SERVICES.asked("PUT " + API)).isEmpty();
    }

    @Test
    void an_authoritys_administrator_adds_days_of_its_own_and_leaves_the_countrys() {
        SERVICES.answer("PUT " + OWN, 200, "{}");
        var browser = ownAdministrator();
        var shown = browser.open("/calendar?year=2026").response().body();

        var page =
                browser.send(
                                "/calendar/2026/own-days",
                                Map.of(
                                        "key", "k",
                                        "revision", "",
                                        "date", "06/03/2026",
                                        "kind", "HOLIDAY",
                                        "name", "Ngày truyền thống",
                                        "source", "Thông báo số 5"))
                        .response()
                        .body();

        assertThat(shown)
                .contains("Cơ quan chưa có ngày riêng", "/calendar/2026/own-days")
                .doesNotContain("/calendar/2026/days");
        assertThat(page).contains("Đã ghi ngày 06/03/2026 vào lịch.");
        var asked = SERVICES.asked("PUT " + OWN).get(0);
        assertThat(asked.header("if-none-match")).as("nobody's days are replaced").isEqualTo("*");
        assertThat(asked.text()).contains("2026-03-06").doesNotContain("2026-01-01");
        assertThat(SERVICES.asked("PUT " + API)).isEmpty();
    }

    @Test
    void own_days_are_shown_before_the_countrys_with_who_set_them_and_are_taken_out() {
        SERVICES.answer(
                "GET " + OWN,
                200,
                """
                {"year":2026,"authority":"song-mai","changedBy":"Vũ Minh Tiến",
                 "changedAt":"2026-03-02T01:00:00Z","days":[
                 {"date":"2026-01-10","kind":"DAY_OFF","name":"Không làm bù","source":"TB 5"}]}""");
        SERVICES.answer("PUT " + OWN, 200, "{}");
        var browser = ownAdministrator();

        assertThat(browser.open("/calendar?year=2026").response().body())
                .contains("Không làm bù", "Sửa gần nhất", "Vũ Minh Tiến", "02/03/2026")
                .contains("Lịch riêng quy định khác");
        assertThat(manager().open("/calendar?year=2026").response().body())
                .contains("Không làm bù")
                .doesNotContain("own-days");
        browser.send(
                "/calendar/2026/own-days/2026-01-10/removal",
                Map.of("key", "k", "revision", "\"1\""));

        assertThat(SERVICES.asked("PUT " + OWN).get(0).header("if-match")).isEqualTo("\"1\"");
        assertThat(
                        administrator()
                                .send("/calendar/2026/own-days", Map.of("key", "k", "revision", ""))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void a_day_is_taken_out() {
        var browser = administrator();
        browser.open("/calendar?year=2026");

        browser.send(
                "/calendar/2026/days/2026-01-10/removal", Map.of("key", "k", "revision", "\"1\""));

        assertThat(SERVICES.asked("PUT " + API).get(0).text())
                .contains("2026-01-01")
                .doesNotContain("2026-01-10");
    }

    @Test
    void a_year_that_nobody_entered_has_no_days_yet() {
        assertThat(manager().open("/calendar?year=2031").response().body())
                .contains("Chưa có lịch của năm này");
        assertThat(officer().open("/calendar").status()).isEqualTo(403);
    }

    private static String add(Browser browser, String date) {
        return browser.send(
                        "/calendar/2026/days",
                        Map.of(
                                "key", "k",
                                "revision", "\"1\"",
                                "date", date,
                                "kind", "WORKING_DAY",
                                "name", "Làm bù",
                                "source", "thông báo"))
                .response()
                .body();
    }
}
