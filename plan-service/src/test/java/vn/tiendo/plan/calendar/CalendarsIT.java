package vn.tiendo.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.plan.running.Callers;
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

    @Test
    void an_authoritys_administrator_keeps_days_of_its_own_beside_the_countrys() throws Exception {
        var ward = newDesk().ward().id();
        var path = "/api/calendars/2028/" + ward;
        var own = as(Callers.in(ward, Role.ADMIN));
        own.put(path, days("2028-03-06")).expect(200);

        var seen = own.get(path).expect(200);
        assertThat(seen.at("/changedBy")).isEqualTo("Người của " + ward);
        assertThat(seen.at("/changedAt")).startsWith("20");
        try (var topic = new Topic("tiendo.units")) {
            var told = topic.about("calendar-2028:" + ward, 1).get(0).body();
            assertThat(told.at("/authority").asString()).isEqualTo(ward);
            assertThat(told.at("/days/0/date").asString()).isEqualTo("2028-03-06");
        }
        own.put("/api/calendars/2028", days("2028-03-06")).expectProblem(403, "other-authority");
        as(Callers.in(ward, Role.PLAN_MANAGER))
                .put(path, days("2028-03-07"))
                .expectProblem(403, "role-required");
        admin().put("/api/calendars/2028/" + ward + "-vp", days("2028-03-06"))
                .expectProblem(422, "unknown-unit");
    }

    @Test
    void days_that_nobody_looked_at_are_never_replaced() {
        var path = "/api/calendars/2028/" + newDesk().ward().id();
        var first = admin().with("If-None-Match", "*").put(path, days("2028-03-06")).expect(200);
        var before = first.etag();

        admin().put(path, days("2028-03-07")).expectProblem(412, "not-seen");
        admin().with("If-None-Match", "*")
                .put(path, days("2028-03-07"))
                .expectProblem(412, "not-seen");
        admin().with("If-Match", before)
                .put("/api/calendars/2032", days("2032-03-07"))
                .expectProblem(412, "stale-revision");
        admin().with("If-Match", "*")
                .put("/api/calendars/2032", days("2032-03-07"))
                .expectProblem(412, "stale-revision");
        admin().get("/api/calendars/2032").expectProblem(404, "not-there");

        var again = admin().put(path, days("2028-03-06")).expect(200);
        assertThat(again.at("/changedAt"))
                .as("the same said again changes nothing")
                .isEqualTo(first.at("/changedAt"));
        admin().with("If-Match", again.etag()).put(path, days("2028-03-07")).expect(200);
        admin().with("If-Match", "*").put(path, days("2028-03-08")).expect(200);
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
