package vn.tiendo.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.ROUND;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;

/** A unit carries on for one that has ended, whose report it hands in. */
class HandingInForAnotherIT extends PagesIT {

    private static final String SUBMIT =
            "POST /api/rounds/" + ROUND + "/unit-reports/song-mai-cu/submission";

    @Test
    void the_report_of_a_unit_that_ended_is_handed_in_by_who_carries_on() {
        SERVICES.answer(
                "GET /api/rounds/" + ROUND + "/unit-reports",
                200,
                "{\"items\":["
                        + due("song-mai-vp", "Văn phòng")
                        + ","
                        + due("song-mai-cu", "Phòng cũ")
                        + "]}");
        SERVICES.answer(SUBMIT, 201, "{}");
        var browser = officer();

        assertThat(browser.open("/rounds/" + ROUND).response().body())
                .contains("Báo cáo của đơn vị bạn")
                .contains("/rounds/" + ROUND + "?unit=song-mai-cu");
        assertThat(browser.open("/rounds/" + ROUND + "?unit=song-mai-cu").response().body())
                .contains("Báo cáo của Phòng cũ")
                .contains("name=\"unit\" value=\"song-mai-cu\"");

        var page =
                browser.send(
                        "/rounds/" + ROUND + "/unit-report",
                        Map.of("key", "k", "unit", "song-mai-cu", "summary", "Xong"));

        assertThat(page.response().body())
                .contains("Đã nộp báo cáo của đơn vị")
                .contains("Báo cáo của Phòng cũ");
        assertThat(SERVICES.asked(SUBMIT)).hasSize(1);
    }

    private static String due(String unit, String name) {
        return """
               {"round":"%s","unit":{"id":"%s","name":"%s"},"due":"2026-03-17",
                "status":"DUE","onTime":false}"""
                .formatted(ROUND, unit, name);
    }
}
