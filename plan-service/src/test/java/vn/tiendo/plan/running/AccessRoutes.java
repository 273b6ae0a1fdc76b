package vn.tiendo.plan.running;

import static vn.tiendo.plan.running.Callers.in;
import static vn.tiendo.plan.running.Ward.correction;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;

/** Every route of this service, who may take it, and what it needs to be there. */
abstract class AccessRoutes extends RunningService {

    protected static final Ward OURS = new Ward("song-mai-access");
    protected static final Ward THEIRS = new Ward("song-mai-access-other");
    protected static final Role[] NO_MANAGER = {
        Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.SUPERVISOR, Role.INTERIOR
    };
    private static String plan;
    private static int numbers;
    private static ServiceApi ourManager;

    /**
     * @param everybody whether all roles of the authority may
     * @param ofAll whether it belongs to no authority, so that another one's token is as good
     * @param adminOnly whether plan managers may not either
     */
    protected record Route(
            String pattern,
            boolean everybody,
            boolean ofAll,
            boolean adminOnly,
            int allowed,
            Function<ServiceApi, Reply> call) {}

    protected static List<Route> routes() {
        return Stream.of(
                        ofUnits(),
                        ofCalendars(),
                        ofReorganisations(),
                        ofPlans(),
                        ofDrafts(),
                        ofPlansInForce())
                .flatMap(List::stream)
                .toList();
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
                managed("DELETE /api/seats/{id}", 204, api -> api.delete("/api/seats/" + seat)));
    }

    private static List<Route> ofCalendars() {
        return List.of(
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
                        api -> api.put("/api/calendars/2040", Map.of("days", List.of()))),
                read(
                        "GET /api/calendars/{year}/{authority}",
                        api -> api.get("/api/calendars/2040/" + OURS.id())),
                new Route(
                        "PUT /api/calendars/{year}/{authority}",
                        false,
                        false,
                        true,
                        200,
                        api ->
                                api.put(
                                        "/api/calendars/2040/" + OURS.id(),
                                        Map.of("days", List.of()))));
    }

    private static List<Route> ofReorganisations() {
        var office = OURS.id() + "-vp";
        return List.of(
                managed(
                        "POST /api/reorganisations",
                        200,
                        api -> api.post("/api/reorganisations", renamed(office))),
                managed(
                        "POST /api/reorganisations/withdrawal",
                        200,
                        api -> api.post("/api/reorganisations/withdrawal", announced(office))));
    }

    private static Map<String, Object> renamed(String unit) {
        return Map.of(
                "kind", "RENAME", "units", List.of(unit), "name", "Văn phòng", "on", "2099-01-01");
    }

    /** Announced first: each caller is let in to take it back. */
    private static Map<String, Object> announced(String unit) {
        ourManager.post("/api/reorganisations", renamed(unit)).expect(200);
        return Map.of("kind", "RENAME", "units", List.of(unit));
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
                read(
                        "GET /api/plans/{id}/document",
                        api -> api.get(plans + "/document?format=xlsx")),
                read("GET /api/plans/{id}/tasks", api -> api.get(plans + "/tasks?q=thu+tuc")),
                read(
                        "GET /api/plans/{id}/comparison",
                        api -> api.get(plans + "/comparison?with=" + plan)),
                managed(
                        "POST /api/plans/{id}/copies",
                        201,
                        api -> api.post(plans + "/copies", Map.of("year", 2027))),
                managed("GET /api/plans/{id}/above", 200, api -> api.get(plans + "/above")),
                read("GET /api/plans/{id}/source", api -> api.get(plans + "/source")));
    }

    private static List<Route> ofDrafts() {
        var plans = "/api/plans/" + plan;
        return List.of(
                managed(
                        "POST /api/plans/{id}/corrections",
                        200,
                        api ->
                                api.post(
                                        plans + "/corrections",
                                        List.of(correction("title", "Kế hoạch năm 2026")))),
                managed(
                        "POST /api/plans/{id}/discarding",
                        200,
                        api ->
                                api.post(
                                        "/api/plans/" + settled() + "/discarding",
                                        Map.of("reason", "Tải nhầm tệp"))),
                managed(
                        "POST /api/plans/{id}/restoration",
                        200,
                        api ->
                                api.post(
                                        "/api/plans/" + discarded() + "/restoration",
                                        Map.of("reason", "Bỏ nhầm"))),
                managed(
                        "POST /api/plans/{id}/publication",
                        200,
                        api -> api.post("/api/plans/" + settled() + "/publication", null)));
    }

    private static List<Route> ofPlansInForce() {
        return List.of(
                managed(
                        "POST /api/plans/{id}/amendments",
                        201,
                        api ->
                                api.post(
                                        "/api/plans/" + inForce() + "/amendments",
                                        Map.of("reason", "Bổ sung"))),
                managed(
                        "POST /api/plans/{id}/closing",
                        200,
                        api ->
                                api.post(
                                        "/api/plans/" + inForce() + "/closing",
                                        Map.of("reason", "Hết năm", "force", true))),
                read(
                        "GET /api/plans/{id}/closing",
                        api -> api.get("/api/plans/" + inForce() + "/closing")),
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
        var number = ++numbers + "/KH-UBND";
        ourManager.post("/api/plans/" + id + "/corrections", OURS.corrections(number)).expect(200);
        return id;
    }

    private static String discarded() {
        var id = settled();
        ourManager.post("/api/plans/" + id + "/discarding", Map.of("reason", "Nhầm")).expect(200);
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
            admin().put("/api/calendars/2040/" + OURS.id(), Map.of("days", List.of())).expect(200);
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
