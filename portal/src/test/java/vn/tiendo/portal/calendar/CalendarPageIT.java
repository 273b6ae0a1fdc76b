package vn.tiendo.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.Browser;
import vn.tiendo.portal.PagesIT;

class CalendarPageIT extends PagesIT {

    private static final String API = "/api/calendars/2026";

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

        assertThat(add(browser, "32/01/2026")).contains("Ngày chưa đúng", "value=\"32/01/2026\"");
        assertThat(SERVICES.asked("PUT " + API)).isEmpty();
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
