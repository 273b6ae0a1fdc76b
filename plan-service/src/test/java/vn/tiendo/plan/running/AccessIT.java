package vn.tiendo.plan.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;

import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tiendo.defaults.security.Role;

/** Every route lets somebody in and keeps the others out. */
class AccessIT extends AccessRoutes {

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

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
                        "/api/plans/{id}/discarding",
                        "/api/plans/{id}/restoration",
                        "/api/units/{id}",
                        "/api/reorganisations",
                        "/api/calendars/{year}",
                        "/api/calendars/{year}/{authority}");
    }

    private static Stream<DynamicTest> each(Consumer<Route> check) {
        return routes().stream()
                .map(route -> DynamicTest.dynamicTest(route.pattern(), () -> check.accept(route)));
    }
}
