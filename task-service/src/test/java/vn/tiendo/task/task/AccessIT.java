package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.AccessLedger;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.task.testing.Plan;
import vn.tiendo.task.testing.RunningTaskService;

/** For every route: who may, and who may not. */
class AccessIT extends RunningTaskService {
    private static final AccessLedger LEDGER = AccessLedger.keepingOutWith(403, 404);
    private static final Map<String, ?> PROGRESS = Map.of("percent", 40, "text", "Đang làm");
    private static final Map<String, ?> REASON = Map.of("reason", "Lý do");

    private Plan plan;
    private String task;

    @BeforeEach
    void aTaskOfTheOffice() {
        plan = aPlan().withIfAny("song-mai-vp", "2027-03-31").published();
        task = "/api/tasks/" + taskOf(plan);
    }

    @Test
    void without_a_good_token_nobody_gets_anywhere() {
        for (var path :
                new String[] {
                    "/api/tasks",
                    "/api/tasks/counts",
                    task,
                    "/api/assignments/" + plan.id(),
                    below()
                }) {
            assertThat(send("GET", path, null, null).status()).isEqualTo(401);
            assertThat(send("GET", path, null, null, "Authorization", forged()).status())
                    .isEqualTo(401);
        }
        for (var command :
                new String[] {
                    "/progress",
                    "/acceptance",
                    "/return",
                    "/not-arising",
                    "/amendment",
                    "/reassignment",
                    "/extension",
                    "/extension/grant",
                    "/extension/refusal"
                }) {
            assertThat(send("POST", task + command, null, PROGRESS).status()).isEqualTo(401);
            assertThat(
                            send("POST", task + command, null, PROGRESS, "Authorization", forged())
                                    .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void a_task_is_seen_by_its_units_and_by_those_who_watch_over_the_authority() {
        for (var caller : new Caller[] {OFFICER, COORDINATING, MANAGER, SUPERVISOR}) {
            assertThat(get(task, caller).status()).isEqualTo(200);
            assertThat(get("/api/tasks?plan=" + plan.id(), caller).json().at("/items")).hasSize(1);
            assertThat(get(counts(), caller).at("/total")).isEqualTo("1");
        }
        var admin = caller("quan-tri", Caller.EVERY_AUTHORITY, "*", Role.ADMIN);
        for (var caller : new Caller[] {OTHER_UNIT, OTHER_MANAGER, admin}) {
            assertThat(get(task, caller).status()).isEqualTo(404);
            assertThat(get("/api/tasks?plan=" + plan.id(), caller).json().at("/items")).isEmpty();
            assertThat(get(counts(), caller).at("/total")).isEqualTo("0");
        }
    }

    @Test
    void a_task_is_seen_from_above_its_unit() {
        var head = caller("chu-tich", "song-mai", "song-mai", Role.UNIT_HEAD);

        assertThat(get(task, head).status()).isEqualTo(200);
        assertThat(post(task + "/progress", head, PROGRESS).status()).isEqualTo(403);
    }

    @Test
    void the_count_is_for_the_plans_own_authority_and_its_interior_department() {
        var path = "/api/assignments/" + plan.id();
        var interior = caller("snv", "dong-ha", "dong-ha-snv", Role.INTERIOR);

        assertThat(get(path, OTHER_UNIT).status()).isEqualTo(200);
        assertThat(get(path, interior).status()).isEqualTo(200);
        assertThat(get(path, OTHER_MANAGER).status()).isEqualTo(404);
    }

    @Test
    void what_is_done_below_is_for_who_watches_over_the_plan_above_and_for_its_interior() {
        var interior = caller("snv", "dong-ha", "dong-ha-snv", Role.INTERIOR);
        var otherInterior = caller("snv2", "dong-ha", "dong-ha-khac", Role.INTERIOR);

        for (var caller : new Caller[] {MANAGER, SUPERVISOR, interior}) {
            assertThat(get(below(), caller).status()).isEqualTo(200);
        }
        for (var caller : new Caller[] {OFFICER, OTHER_MANAGER, otherInterior}) {
            assertThat(get(below(), caller).status()).isEqualTo(404);
        }
    }

    private String counts() {
        return "/api/tasks/counts?plan=" + plan.id();
    }

    private String below() {
        return "/api/plans/" + plan.id() + "/tasks/1.a/below";
    }

    @Test
    void progress_is_handed_in_by_the_lead_unit_alone() {
        assertThat(post(task + "/progress", OTHER_UNIT, PROGRESS).status()).isEqualTo(404);
        assertThat(post(task + "/progress", OTHER_MANAGER, PROGRESS).status()).isEqualTo(404);
        assertThat(post(task + "/progress", MANAGER, PROGRESS).status()).isEqualTo(403);
        assertThat(post(task + "/progress", SUPERVISOR, PROGRESS).status()).isEqualTo(403);
        var coordinating = post(task + "/progress", COORDINATING, PROGRESS);
        assertThat(coordinating.status()).isEqualTo(403);
        assertThat(coordinating.at("/code")).isEqualTo("not-the-lead-unit");

        assertThat(post(task + "/progress", OFFICER, PROGRESS).status()).isEqualTo(201);
    }

    @Test
    void many_at_once_are_handed_in_by_who_reports_and_accepted_by_who_reviews() {
        var id = task.substring("/api/tasks/".length());
        var progress = Map.of("items", List.of(Map.of("task", id, "progress", PROGRESS)));
        var acceptance = Map.of("items", List.of(Map.of("task", id)));
        assertThat(send("POST", "/api/tasks/progress", null, progress).status()).isEqualTo(401);
        assertThat(send("POST", "/api/tasks/acceptance", null, acceptance).status()).isEqualTo(401);
        assertThat(post("/api/tasks/progress", MANAGER, progress).status()).isEqualTo(403);
        assertThat(post("/api/tasks/acceptance", OFFICER, acceptance).status()).isEqualTo(403);
        assertThat(statusOf(post("/api/tasks/progress", OTHER_UNIT, progress))).isEqualTo("404");
        assertThat(statusOf(post("/api/tasks/progress", COORDINATING, progress))).isEqualTo("403");
        assertThat(statusOf(post("/api/tasks/progress", OFFICER, progress))).isEqualTo("201");
        assertThat(statusOf(post("/api/tasks/acceptance", OTHER_MANAGER, acceptance)))
                .isEqualTo("404");
        assertThat(statusOf(post("/api/tasks/acceptance", MANAGER, acceptance))).isEqualTo("200");
    }

    private static String statusOf(Reply bulk) {
        return bulk.at("/results/0/status");
    }

    @Test
    void progress_is_accepted_by_the_authoritys_own_standing_body_alone() {
        post(task + "/progress", OFFICER, PROGRESS);

        assertThat(post(task + "/acceptance", OTHER_MANAGER, null).status()).isEqualTo(404);
        assertThat(post(task + "/acceptance", OTHER_UNIT, null).status()).isEqualTo(404);
        assertThat(post(task + "/acceptance", OFFICER, null).status()).isEqualTo(403);
        assertThat(post(task + "/acceptance", SUPERVISOR, null).status()).isEqualTo(403);

        assertThat(post(task + "/acceptance", MANAGER, null).status()).isEqualTo(200);
    }

    @Test
    void progress_is_returned_by_the_authoritys_own_standing_body_alone() {
        post(task + "/progress", OFFICER, PROGRESS);

        assertThat(post(task + "/return", OTHER_MANAGER, REASON).status()).isEqualTo(404);
        assertThat(post(task + "/return", OTHER_UNIT, REASON).status()).isEqualTo(404);
        assertThat(post(task + "/return", OFFICER, REASON).status()).isEqualTo(403);

        assertThat(post(task + "/return", MANAGER, REASON).status()).isEqualTo(200);
    }

    @Test
    void that_nothing_arose_is_said_by_the_lead_unit_or_the_standing_body() {
        assertThat(post(task + "/not-arising", OTHER_MANAGER, REASON).status()).isEqualTo(404);
        assertThat(post(task + "/not-arising", OTHER_UNIT, REASON).status()).isEqualTo(404);
        assertThat(post(task + "/not-arising", COORDINATING, REASON).status()).isEqualTo(403);
        assertThat(post(task + "/not-arising", SUPERVISOR, REASON).status()).isEqualTo(403);

        assertThat(post(task + "/not-arising", MANAGER, REASON).status()).isEqualTo(200);
    }

    @Test
    void what_an_amendment_wants_is_decided_by_the_authoritys_own_standing_body_alone() {
        post(task + "/progress", OFFICER, PROGRESS);
        plan.anew().withIfAny("song-mai-vp", "2027-06-30").amended(2);
        eventually().until(() -> get(task, MANAGER).json().has("amendment"));
        var follow = Map.of("follow", true);

        assertThat(post(task + "/amendment", OTHER_MANAGER, follow).status()).isEqualTo(404);
        assertThat(post(task + "/amendment", OTHER_UNIT, follow).status()).isEqualTo(404);
        assertThat(post(task + "/amendment", OFFICER, follow).status()).isEqualTo(403);
        assertThat(post(task + "/amendment", SUPERVISOR, follow).status()).isEqualTo(403);

        assertThat(post(task + "/amendment", MANAGER, follow).status()).isEqualTo(200);
    }

    @Test
    void a_task_is_given_to_others_by_the_authoritys_own_standing_body_alone() {
        var wish = Map.of("leads", List.of("song-mai-kt"), "reason", "Đơn vị quá tải");

        assertThat(post(task + "/reassignment", OTHER_MANAGER, wish).status()).isEqualTo(404);
        assertThat(post(task + "/reassignment", OTHER_UNIT, wish).status()).isEqualTo(404);
        assertThat(post(task + "/reassignment", OFFICER, wish).status()).isEqualTo(403);
        assertThat(post(task + "/reassignment", SUPERVISOR, wish).status()).isEqualTo(403);

        assertThat(post(task + "/reassignment", MANAGER, wish).status()).isEqualTo(200);
        assertThat(get(task, OTHER_UNIT).status()).isEqualTo(200);
    }

    @Test
    void a_later_day_is_asked_for_by_the_lead_and_decided_on_by_its_own_standing_body() {
        var later = Map.of("until", "2027-04-15", "reason", "Chờ hướng dẫn");
        assertThat(post(task + "/extension", OTHER_UNIT, later).status()).isEqualTo(404);
        assertThat(post(task + "/extension", MANAGER, later).status()).isEqualTo(403);
        assertThat(post(task + "/extension", COORDINATING, later).status()).isEqualTo(403);
        assertThat(post(task + "/extension", OFFICER, later).status()).isEqualTo(201);

        for (var word : new String[] {"/extension/grant", "/extension/refusal"}) {
            assertThat(post(task + word, OTHER_MANAGER, REASON).status()).isEqualTo(404);
            assertThat(post(task + word, OTHER_UNIT, REASON).status()).isEqualTo(404);
            assertThat(post(task + word, OFFICER, REASON).status()).isEqualTo(403);
            assertThat(post(task + word, SUPERVISOR, REASON).status()).isEqualTo(403);
        }

        assertThat(post(task + "/extension/refusal", MANAGER, REASON).status()).isEqualTo(200);
        assertThat(post(task + "/extension", OFFICER, later).status()).isEqualTo(201);
        assertThat(post(task + "/extension/grant", MANAGER, REASON).status()).isEqualTo(200);
    }

    @Test
    void another_authoritys_plan_manager_may_lead_a_task_but_not_review_it() {
        var named = aPlan().with("lang-cao-vp", "2027-03-31").published();
        var shared = "/api/tasks/" + taskOf(named);
        var lead = caller("tam", "lang-cao", "lang-cao-vp", Role.UNIT_HEAD);
        assertThat(post(shared + "/progress", lead, PROGRESS).status()).isEqualTo(201);

        assertThat(post(shared + "/acceptance", OTHER_MANAGER, null).status()).isEqualTo(403);
        assertThat(post(shared + "/return", OTHER_MANAGER, REASON).status()).isEqualTo(403);
    }

    @Test
    void a_unit_that_is_not_known_yet_is_asked_to_try_again() {
        var early = caller("som", "song-mai", "song-mai-moi", Role.UNIT_OFFICER);

        var answer = get("/api/tasks", early);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.at("/code")).isEqualTo("unit-not-known-yet");
        assertThat(answer.header("Retry-After")).isNotBlank();
        assertThat(get(task, early).status()).isEqualTo(503);
    }

    @AfterAll
    static void no_route_is_left_out(@Autowired ApplicationContext service) {
        // a list shows what its reader may see, so that nobody is kept out of it
        LEDGER.requireEveryRouteOf(service, List.of("GET /api/tasks", "GET /api/tasks/counts"));
    }

    @Override
    protected Reply send(
            String method, String path, Caller caller, Object body, String... headers) {
        return LEDGER.noted(method, path, super.send(method, path, caller, body, headers));
    }

    private static String forged() {
        return TOKENS.bearer(OFFICER) + "x";
    }
}
