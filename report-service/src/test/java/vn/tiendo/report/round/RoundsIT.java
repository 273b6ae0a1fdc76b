package vn.tiendo.report.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.testing.People.MANAGER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.testing.RunningReportService;
import vn.tiendo.report.testing.SongMai;

class RoundsIT extends RunningReportService {

    @Test
    void a_round_opens_by_itself_on_the_day_after_its_window() {
        var round = round(SongMai.publishes(2028), "H1");
        var path = "/api/rounds/" + round.at("/id");
        assertThat(round.at("/status")).isEqualTo("SCHEDULED");
        assertThat(round.at("/cutOff")).isEqualTo("2028-06-14");
        assertThat(round.at("/completeness")).isEqualTo("—");

        itIsAtLeast("2028-06-14T17:00:00Z");

        eventually().until(() -> get(path, MANAGER).at("/status").equals("OPEN"));
        assertThat(get(path, MANAGER).json().at("/units").size()).isEqualTo(3);
        assertThat(get(path, MANAGER).header("ETag")).isEqualTo(round.header("ETag"));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(told(round.at("/id")))
                                        .containsExactly(
                                                "RoundOpened",
                                                "UnitReportDue",
                                                "UnitReportDue",
                                                "UnitReportDue"));
    }

    @Test
    void a_round_that_is_registered_late_opens_at_once() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        var round = round(SongMai.publishes(2026), "QI");

        assertThat(round.at("/status")).isEqualTo("OPEN");
        assertThat(round.at("/unitDue")).isEqualTo("2026-03-17");
        assertThat(round.at("/due")).isEqualTo("2026-03-20");
    }

    @Test
    void a_plan_has_one_round_for_a_period_and_a_retry_hears_the_first_answer() {
        var ward = SongMai.publishes(2026);
        var body = Map.of("plan", ward.plan(), "period", "QIII", "year", 2026);
        eventually()
                .until(
                        () ->
                                post("/api/rounds", MANAGER, body, "Idempotency-Key", "dot-1")
                                                .status()
                                        != 404);

        var again = post("/api/rounds", MANAGER, body, "Idempotency-Key", "dot-1");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(post("/api/rounds", MANAGER, body).status()).isEqualTo(409);
        var other =
                Map.of("plan", ward.plan(), "period", "QIII", "year", 2026, "level", "PROVINCE");
        assertThat(post("/api/rounds", MANAGER, other, "Idempotency-Key", "dot-1").at("/code"))
                .isEqualTo("key-reused");
    }

    @Test
    void what_no_rule_names_is_refused_in_the_callers_language() {
        var ward = SongMai.publishes(2026);
        round(ward, "YEAR");
        var unknown = Map.of("plan", ward.plan(), "period", "M9", "year", 2026);
        var otherYear = Map.of("plan", ward.plan(), "period", "QI", "year", 2027);

        assertThat(post("/api/rounds", MANAGER, unknown).at("/title"))
                .isEqualTo("Không có kỳ báo cáo này");
        assertThat(post("/api/rounds", MANAGER, unknown, "Accept-Language", "en").at("/title"))
                .isEqualTo("There is no such reporting period");
        assertThat(post("/api/rounds", MANAGER, otherYear).at("/code"))
                .isEqualTo("year-not-of-plan");
        assertThat(post("/api/rounds", MANAGER, Map.of("plan", "x")).status()).isEqualTo(400);
        assertThat(
                        post(
                                        "/api/rounds",
                                        MANAGER,
                                        Map.of("plan", "x", "period", "QI", "year", 2026))
                                .at("/code"))
                .isEqualTo("plan-not-known");
    }
}
