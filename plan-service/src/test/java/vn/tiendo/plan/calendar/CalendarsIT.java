package vn.tiendo.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Topic;

class CalendarsIT extends RunningService {

    @Autowired private ApplicationRunner shipping;

    @Test
    void a_shipped_year_is_told_of_once_however_often_the_service_starts() throws Exception {
        shipping.run(null);

        try (var topic = new Topic("tiendo.units")) {
            assertThat(topic.about("calendar-2026", 1)).hasSize(1);
        }
        assertThat(admin().get("/api/calendars/2026").expect(200).text())
                .contains("\"2026-01-10\"", "WORKING_DAY", "source");
    }

    @Test
    void an_edited_year_is_told_of_in_full_and_stays_edited() throws Exception {
        var seen = admin().get("/api/calendars/2027").expect(200).etag();
        admin().with("If-Match", seen).put("/api/calendars/2027", days("2027-01-01")).expect(200);
        shipping.run(null);

        try (var topic = new Topic("tiendo.units")) {
            var told = topic.about("calendar-2027", 2);
            assertThat(told).hasSize(2);
            assertThat(told.get(1).body().get("days").size()).isEqualTo(1);
        }
        admin().with("If-Match", seen)
                .put("/api/calendars/2027", days("2027-01-02"))
                .expectProblem(412, "stale-revision");
    }

    @Test
    void a_day_of_another_year_is_refused_and_so_is_a_year_that_nobody_stored() {
        admin().put("/api/calendars/2031", days("2030-01-01")).expectProblem(422, "calendar-days");
        admin().get("/api/calendars/2031").expectProblem(404, "not-there");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        admin().put("/api/calendars/2031", "{\"days\":[null]}").expectProblem(400, "malformed");
        admin().put("/api/calendars/2031", "{}").expectProblem(400, "malformed");
    }

    private static Map<String, Object> days(String date) {
        return Map.of(
                "days",
                List.of(
                        Map.of(
                                "date", date,
                                "kind", "HOLIDAY",
                                "name", "Tết Dương lịch",
                                "source", "Thông báo nghỉ lễ")));
    }
}
