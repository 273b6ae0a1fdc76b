package vn.tiendo.report.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.testing.People.HEAD;
import static vn.tiendo.report.testing.People.MANAGER;
import static vn.tiendo.report.testing.People.OFFICER;
import static vn.tiendo.report.testing.People.OTHER_UNIT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.report.testing.RunningReportService;
import vn.tiendo.report.testing.SongMai;

class UnitReportsIT extends RunningReportService {

    private static final Map<String, Object> SAID = Map.of("summary", "Đã niêm yết thủ tục");

    private static String path(String round, String what) {
        return "/api/rounds/" + round + "/unit-reports/song-mai-vp/" + what;
    }

    @Test
    void a_report_is_submitted_returned_submitted_again_and_accepted() {
        var round = openRound();

        assertThat(post(path(round, "submission"), OFFICER, SAID).status()).isEqualTo(201);
        var returned = post(path(round, "return"), MANAGER, Map.of("reason", "Thiếu số liệu"));
        assertThat(returned.at("/status")).isEqualTo("RETURNED");
        assertThat(post(path(round, "submission"), HEAD, SAID).status()).isEqualTo(201);
        var accepted = post(path(round, "acceptance"), MANAGER, null);
        assertThat(accepted.at("/status")).isEqualTo("ACCEPTED");

        var key = UnitReport.id(round, "song-mai-vp");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(told(key))
                                        .containsExactly(
                                                "UnitReportSubmitted",
                                                "UnitReportReturned",
                                                "UnitReportSubmitted",
                                                "UnitReportAccepted"));
        assertThat(get("/api/rounds/" + round, MANAGER).at("/completeness")).isEqualTo("33,33");
    }

    @Test
    void nil_is_an_answer_and_an_empty_report_is_not() {
        var round = openRound();

        assertThat(post(path(round, "submission"), OFFICER, Map.of("nil", false)).at("/code"))
                .isEqualTo("unit-report-empty");
        assertThat(post(path(round, "submission"), OFFICER, Map.of("nil", true)).status())
                .isEqualTo(201);
    }

    @Test
    void a_repeated_key_hears_the_first_answer_and_another_body_under_it_is_refused() {
        var round = openRound();
        var path = path(round, "submission");
        var first = post(path, OFFICER, SAID, "Idempotency-Key", "bc-1");
        post(path(round, "acceptance"), MANAGER, null);

        var again = post(path, OFFICER, SAID, "Idempotency-Key", "bc-1");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(post(path, OFFICER, Map.of("nil", true), "Idempotency-Key", "bc-1").at("/code"))
                .isEqualTo("key-reused");
    }

    @Test
    void a_stale_if_match_is_refused_and_the_right_one_taken() {
        var round = openRound();
        var submitted = post(path(round, "submission"), OFFICER, SAID);
        post(path(round, "submission"), OFFICER, SAID);

        var stale = submitted.header("ETag");
        assertThat(post(path(round, "acceptance"), MANAGER, null, "If-Match", stale).status())
                .isEqualTo(412);
        assertThat(post(path(round, "acceptance"), MANAGER, null, "If-Match", "\"2\"").status())
                .isEqualTo(200);
    }

    @Test
    void a_review_of_what_was_seen_is_refused_where_the_unit_has_submitted_anew_since() {
        var round = openRound();
        post(path(round, "submission"), OFFICER, SAID);
        var seen = revisionShown(round);
        var anew = post(path(round, "submission"), OFFICER, Map.of("summary", "Nội dung khác"));
        var reason = Map.of("reason", "Thiếu số liệu");

        assertThat(review(round, "acceptance", null, seen).at("/code")).isEqualTo("stale-revision");
        assertThat(review(round, "return", reason, seen).at("/code")).isEqualTo("stale-revision");
        assertThat(revisionShown(round)).isEqualTo(anew.at("/revision"));
        assertThat(review(round, "return", reason, revisionShown(round)).status()).isEqualTo(200);
        var nothingYet = get("/api/rounds/" + round + "/unit-reports", OTHER_UNIT);
        assertThat(nothingYet.json().at("/items/0").has("revision")).isFalse();
    }

    private String revisionShown(String round) {
        return get("/api/rounds/" + round + "/unit-reports", OFFICER).at("/items/0/revision");
    }

    private Reply review(String round, String what, Object body, String revision) {
        return post(path(round, what), MANAGER, body, "If-Match", "\"" + revision + "\"");
    }

    @Test
    void only_what_waits_is_reviewed_and_what_is_accepted_is_final() {
        var round = openRound();
        assertThat(post(path(round, "acceptance"), MANAGER, null).status()).isEqualTo(404);
        post(path(round, "submission"), OFFICER, SAID);
        post(path(round, "acceptance"), MANAGER, null);

        assertThat(post(path(round, "return"), MANAGER, Map.of("reason", "x")).at("/code"))
                .isEqualTo("unit-report-not-waiting");
        assertThat(post(path(round, "submission"), OFFICER, SAID).at("/code"))
                .isEqualTo("unit-report-accepted");
        assertThat(post(path(round, "return"), MANAGER, Map.of("reason", " ")).status())
                .isEqualTo(400);
    }

    @Test
    void nothing_is_submitted_while_the_window_runs() {
        var round = round(SongMai.publishes(2030), "QI").at("/id");

        assertThat(post(path(round, "submission"), OFFICER, SAID).at("/code"))
                .isEqualTo("round-not-open");
    }

    @Test
    void a_units_people_see_their_own_report_and_the_standing_body_all() {
        var round = openRound();
        post(path(round, "submission"), OFFICER, SAID);
        var path = "/api/rounds/" + round + "/unit-reports";

        assertThat(get(path, MANAGER).json().at("/items").size()).isEqualTo(3);
        assertThat(get(path, OFFICER).json().at("/items").size()).isEqualTo(1);
        assertThat(get(path, OFFICER).at("/items/0/content/summary")).isNotBlank();
        assertThat(get(path, OTHER_UNIT).at("/items/0/unit/id")).isEqualTo("song-mai-kthtdt");
    }
}
