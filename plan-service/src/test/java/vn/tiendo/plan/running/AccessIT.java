package vn.tiendo.plan.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;
import static vn.tiendo.plan.running.Ward.correction;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;

/** Every route lets somebody in and keeps the others out. */
class AccessIT extends RunningService {

    private static final Ward OURS = new Ward("song-mai-access");
    private static final Ward THEIRS = new Ward("song-mai-access-other");
    private static final Role[] NO_MANAGER = {
        Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.SUPERVISOR, Role.INTERIOR
    };
    private static String plan;
    private static ServiceApi ourManager;

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /**
     * @param everybody whether all roles of the authority may
     * @param ofAll whether it belongs to no authority, so that another one's token is as good
     * @param adminOnly whether plan managers may not either
     */
    private record Route(
            String pattern,
            boolean everybody,
            boolean ofAll,
            boolean adminOnly,
            int allowed,
            Function<ServiceApi, Reply> call) {}

    private static List<Route> routes() {
        return Stream.of(ofUnits(), ofPlans()).flatMap(List::stream).toList();
    }

    private static List<Route> ofUnits() {
        var office = OURS.id() + "-vp";
        var seat = "seat-" + office + "-unit-head-1";
        return List.of(
                managed("POST /api/units", 201, api -> api.post("/api/units", OURS.office())),
                new Route(
                        "POST /api/units",
                        false,
                        false,
                        true,
                        201,
                        api -> api.post("/api/units", OURS.authority())),
                managed(
                        "PUT /api/units/{id}",
                        200,
                        api -> api.put("/api/units/" + office, OURS.office())),
                read("GET /api/units/{id}", api -> api.get("/api/units/" + office)),
                read("GET /api/units", api -> api.get("/api/units?authority=" + OURS.id())),
                managed(
                        "PUT /api/seats/{id}",
                        200,
                        api -> api.put("/api/seats/" + seat, person(office))),
                managed("GET /api/seats", 200, api -> api.get("/api/seats?unit=" + office)),
                managed("DELETE /api/seats/{id}", 204, api -> api.delete("/api/seats/" + seat)),
                new Route(
                        "GET /api/calendars/{year}",
                        true,
                        true,
                        false,
                        200,
                        api -> api.get("/api/calendars/2025")),
                new Route(
                        "PUT /api/calendars/{year}",
                        false,
                        false,
                        true,
                        200,
                        api -> api.put("/api/calendars/2040", Map.of("days", List.of()))));
    }

    private static List<Route> ofPlans() {
        var plans = "/api/plans/" + plan;
        return List.of(
                managed(
                        "POST /api/plans/imports",
                        201,
                        api ->
                                api.upload(
                                        "/api/plans/imports?authority=" + OURS.id(),
                                        "a.txt",
                                        Ward.document())),
                read("GET /api/plans", api -> api.get("/api/plans?authority=" + OURS.id())),
                read("GET /api/plans/{id}", api -> api.get(plans)),
                read("GET /api/plans/{id}/source", api -> api.get(plans + "/source")),
                managed(
                        "POST /api/plans/{id}/corrections",
                        200,
                        api ->
                                api.post(
                                        plans + "/corrections",
                                        List.of(correction("title", "Kế hoạch năm 2026")))),
                managed(
                        "POST /api/plans/{id}/publication",
                        200,
                        api -> api.post("/api/plans/" + settled() + "/publication", null)),
                managed(
                        "POST /api/plans/{id}/amendments",
                        201,
                        api ->
                                api.post(
                                        "/api/plans/" + inForce() + "/amendments",
                                        Map.of("reason", "Bổ sung"))),
                read(
                        "GET /api/plans/{id}/versions",
                        api -> api.get("/api/plans/" + inForce() + "/versions")),
                read(
                        "GET /api/plans/{id}/versions/{version}",
                        api -> api.get("/api/plans/" + inForce() + "/versions/1")));
    }

    /** A plan that can be published: each caller is let in to one of its own. */
    private static String settled() {
        var id =
                ourManager
                        .upload("/api/plans/imports", "a.txt", Ward.document())
                        .expect(201)
                        .at("/id");
        var number = UUID.randomUUID() + "/KH-UBND";
        ourManager.post("/api/plans/" + id + "/corrections", OURS.corrections(number)).expect(200);
        return id;
    }

    private static String inForce() {
        var id = settled();
        ourManager.post("/api/plans/" + id + "/publication", null).expect(200);
        return id;
    }

    @BeforeEach
    void registerTheWards() {
        if (plan == null) {
            OURS.register(admin());
            THEIRS.register(admin());
            admin().put("/api/calendars/2040", Map.of("days", List.of())).expect(200);
            ourManager = as(in(OURS.id(), Role.PLAN_MANAGER));
            plan =
                    ourManager
                            .upload("/api/plans/imports", "a.txt", Ward.document())
                            .expect(201)
                            .at("/id");
        }
        admin().put("/api/seats/seat-" + OURS.id() + "-vp-unit-head-1", person(OURS.id() + "-vp"))
                .expect(200);
    }

    @TestFactory
    Stream<DynamicTest> who_may_is_let_in() {
        registerTheWards();
        return each(
                route -> {
                    route.call().apply(admin()).expect(route.allowed());
                    registerTheWards();
                    if (!route.adminOnly()) {
                        var manager = as(in(OURS.id(), Role.PLAN_MANAGER));
                        route.call().apply(manager).expect(route.allowed());
                    }
                    if (route.everybody()) {
                        var officer = as(in(OURS.id(), Role.UNIT_OFFICER));
                        route.call().apply(officer).expect(route.allowed());
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> nobody_comes_without_a_good_token() {
        registerTheWards();
        var caller = in(OURS.id(), Role.PLAN_MANAGER);
        var expired = tokens().token(caller, claims -> claims.expirationTime(new Date(0)));
        var foreign = tokens().token(caller, claims -> claims.issuer("https://elsewhere.example"));
        return each(
                route -> {
                    route.call().apply(anonymous()).expectProblem(401, "no-token");
                    for (var bad : List.of("nonsense", expired, foreign)) {
                        route.call().apply(as(bad)).expectProblem(401, "bad-token");
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> another_authority_is_kept_out() {
        registerTheWards();
        return each(
                route -> {
                    var other = as(in(THEIRS.id(), Role.PLAN_MANAGER, Role.ADMIN));
                    if (route.ofAll()) {
                        route.call().apply(other).expect(route.allowed());
                    } else {
                        route.call().apply(other).expectProblem(403, "other-authority");
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_role_is_kept_out() {
        registerTheWards();
        return each(
                route -> {
                    if (!route.everybody()) {
                        var officer = as(in(OURS.id(), NO_MANAGER));
                        route.call().apply(officer).expectProblem(403, "role-required");
                    }
                    if (route.adminOnly()) {
                        var manager = as(in(OURS.id(), Role.PLAN_MANAGER));
                        route.call().apply(manager).expectProblem(403, "role-required");
                    }
                });
    }

    @Test
    void no_route_is_left_out() {
        var served =
                requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                        .flatMap(
                                info ->
                                        info.getMethodsCondition().getMethods().stream()
                                                .flatMap(
                                                        method ->
                                                                info.getPatternValues().stream()
                                                                        .map(
                                                                                path ->
                                                                                        method + " "
                                                                                                + path)))
                        .filter(route -> route.contains(" /api/"))
                        .toList();

        assertThat(routes()).extracting(Route::pattern).containsAll(served);
        assertThat(served).isNotEmpty();
    }

    @Test
    void the_api_is_described_for_whoever_builds_on_it() {
        var described = admin().get("/v3/api-docs").expect(200);

        assertThat(described.text())
                .contains(
                        "/api/plans/imports",
                        "/api/plans/{id}/source",
                        "/api/units/{id}",
                        "/api/calendars/{year}");
    }

    private static Stream<DynamicTest> each(Consumer<Route> check) {
        return routes().stream()
                .map(route -> DynamicTest.dynamicTest(route.pattern(), () -> check.accept(route)));
    }

    private static Route read(String pattern, Function<ServiceApi, Reply> call) {
        return new Route(pattern, true, false, false, 200, call);
    }

    private static Route managed(String pattern, int allowed, Function<ServiceApi, Reply> call) {
        return new Route(pattern, false, false, false, allowed, call);
    }

    private static Map<String, String> person(String unit) {
        return Map.of(
                "unit",
                unit,
                "role",
                "UNIT_HEAD",
                "name",
                "Lê Văn Bình",
                "email",
                "binh@songmai.example",
                "account",
                "binh");
    }
}
