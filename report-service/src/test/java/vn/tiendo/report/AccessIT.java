package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.testing.People.ADMIN;
import static vn.tiendo.report.testing.People.HEAD;
import static vn.tiendo.report.testing.People.INTERIOR;
import static vn.tiendo.report.testing.People.MANAGER;
import static vn.tiendo.report.testing.People.OFFICER;
import static vn.tiendo.report.testing.People.OTHER_INTERIOR;
import static vn.tiendo.report.testing.People.OTHER_MANAGER;
import static vn.tiendo.report.testing.People.OTHER_OFFICER;
import static vn.tiendo.report.testing.People.OTHER_SUPERVISOR;
import static vn.tiendo.report.testing.People.OTHER_UNIT;
import static vn.tiendo.report.testing.People.SUPERVISOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.testing.AccessLedger;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.report.testing.RunningReportService;
import vn.tiendo.report.testing.SongMai;

/** For every route: who is let in, who is not, and that nobody is without a good token. */
class AccessIT extends RunningReportService {

    private static final AccessLedger LEDGER = AccessLedger.keepingOutWith(403);
    private static final Map<String, Object> SAID = Map.of("summary", "Đã niêm yết thủ tục");
    private static final Map<String, Object> DRAFT =
            Map.of("number", "45", "place", "Sông Mai", "signedAs", "CHỦ TỊCH", "signatory", "Chi");

    @Test
    void registering_a_round_is_the_standing_bodys() {
        var ward = SongMai.publishes(2026);
        round(ward, "YEAR");
        var body = Map.of("plan", ward.plan(), "period", "QIII", "year", 2026);

        denied("POST", "/api/rounds", body, SUPERVISOR, OFFICER, INTERIOR, ADMIN, OTHER_MANAGER);
        allowed("POST", "/api/rounds", body, MANAGER);
    }

    @Test
    void rounds_are_read_by_everybody_of_the_authority() {
        var path = "/api/rounds/" + openRound();

        allowed("GET", path, null, MANAGER, SUPERVISOR, OFFICER, HEAD);
        denied("GET", path, null, OTHER_MANAGER, OTHER_SUPERVISOR, OTHER_OFFICER, INTERIOR);
        allowed("GET", "/api/rounds", null, MANAGER, SUPERVISOR, OFFICER, HEAD, OTHER_MANAGER);
        denied("GET", "/api/rounds", null, INTERIOR);
        denied("GET", "/api/rounds?authority=song-mai", null, OTHER_MANAGER);
        assertThat(get("/api/rounds", OTHER_MANAGER).json().at("/items").size()).isZero();
    }

    @Test
    void figures_are_read_by_the_standing_body_and_supervisors() {
        var path = "/api/rounds/" + openRound() + "/figures";

        allowed("GET", path, null, MANAGER, SUPERVISOR);
        denied("GET", path, null, OFFICER, INTERIOR, OTHER_MANAGER, OTHER_SUPERVISOR);
    }

    @Test
    void a_unit_reports_for_itself_and_the_standing_body_reviews() {
        var path = "/api/rounds/" + openRound() + "/unit-reports";
        var own = path + "/song-mai-vp";

        denied("POST", own + "/submission", SAID, OTHER_UNIT, OTHER_OFFICER, MANAGER, SUPERVISOR);
        allowed("POST", own + "/submission", SAID, OFFICER, HEAD);
        var reason = Map.of("reason", "Thiếu số liệu");
        denied("POST", own + "/return", reason, OFFICER, SUPERVISOR, OTHER_MANAGER, INTERIOR);
        allowed("POST", own + "/return", reason, MANAGER);
        allowed("POST", own + "/submission", SAID, OFFICER);
        denied("POST", own + "/acceptance", null, OFFICER, SUPERVISOR, OTHER_MANAGER, INTERIOR);
        allowed("POST", own + "/acceptance", null, MANAGER);
        allowed("GET", path, null, MANAGER, SUPERVISOR, OFFICER, HEAD, OTHER_UNIT);
        denied("GET", path, null, OTHER_MANAGER, OTHER_OFFICER, INTERIOR);
    }

    @Test
    void the_report_is_published_by_the_standing_body_and_read_by_whom_it_is_for() {
        var round = "/api/rounds/" + settledRound();
        denied("POST", round + "/report", DRAFT, SUPERVISOR, OFFICER, INTERIOR, OTHER_MANAGER);
        allowed("POST", round + "/report", DRAFT, MANAGER);
        eventually().until(() -> !get(round, MANAGER).at("/report").isEmpty());
        var path = "/api/reports/" + get(round, MANAGER).at("/report");

        for (var read : List.of(path, path + "/document")) {
            allowed("GET", read, null, MANAGER, SUPERVISOR, INTERIOR);
            denied("GET", read, null, OFFICER, OTHER_MANAGER, OTHER_SUPERVISOR, OTHER_INTERIOR);
        }
        allowed("GET", "/api/reports", null, MANAGER, SUPERVISOR, INTERIOR, OTHER_INTERIOR);
        denied("GET", "/api/reports", null, OFFICER, ADMIN);
        denied("GET", "/api/reports?authority=song-mai", null, OTHER_MANAGER);
        assertThat(
                        get("/api/reports?authority=song-mai", OTHER_INTERIOR)
                                .json()
                                .at("/items")
                                .size())
                .isZero();
    }

    @Test
    void a_wrong_token_opens_nothing() {
        var forged = TOKENS.token(MANAGER, claims -> claims.issuer("https://elsewhere.example"));

        assertThat(get("/api/rounds", null, "Authorization", "Bearer " + forged).status())
                .isEqualTo(401);
        assertThat(get("/api/reports", null, "Authorization", "Bearer x").status()).isEqualTo(401);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (var path :
                List.of(
                        "/api/rounds/x",
                        "/api/rounds/x/figures",
                        "/api/rounds/x/unit-reports",
                        "/api/reports/x",
                        "/api/reports/x/document")) {
            assertThat(get(path, MANAGER).status()).as(path).isEqualTo(404);
        }
    }

    @AfterAll
    static void no_route_is_left_out(@Autowired ApplicationContext service) {
        LEDGER.requireEveryRouteOf(service);
    }

    @Override
    protected Reply send(
            String method, String path, Caller caller, Object body, String... headers) {
        return LEDGER.noted(method, path, super.send(method, path, caller, body, headers));
    }

    private void allowed(String method, String path, Object body, Caller... callers) {
        for (var caller : callers) {
            assertThat(send(method, path, caller, body).status())
                    .as("%s %s by %s", method, path, caller.subject())
                    .isIn(200, 201);
        }
    }

    private void denied(String method, String path, Object body, Caller... callers) {
        for (var caller : callers) {
            assertThat(send(method, path, caller, body).status())
                    .as("%s %s by %s", method, path, caller.subject())
                    .isEqualTo(403);
        }
        assertThat(send(method, path, null, body).status()).isEqualTo(401);
    }
}
