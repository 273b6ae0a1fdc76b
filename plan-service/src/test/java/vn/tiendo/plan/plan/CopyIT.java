package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;
import static vn.tiendo.plan.running.Ward.correction;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Ward;

class CopyIT extends RunningService {

    private static final Map<String, Integer> NEXT = Map.of("year", 2027);

    @Test
    void a_copy_is_a_draft_of_the_next_year_and_differs_from_its_plan_in_nothing_else() {
        var manager = as(in("song-mai-copy", Role.PLAN_MANAGER));
        var plan = imported(manager);
        var keyed = manager.with("Idempotency-Key", "copy-1");

        var copy = keyed.post("/api/plans/" + plan + "/copies", NEXT).expect(201);
        var again = keyed.post("/api/plans/" + plan + "/copies", NEXT).expect(201);
        keyed.post("/api/plans/" + plan + "/copies", Map.of("year", 2028))
                .expectProblem(422, "key-reused");

        assertThat(again.text()).isEqualTo(copy.text());
        assertThat(copy.at("/status")).isEqualTo("DRAFT");
        assertThat(copy.number("/reading/plan/year")).isEqualTo(2027);
        assertThat(copy.at("/reading/areas/0/tasks/0/deliverables/0/deadline/text"))
                .isEqualTo("Quý I/2027");
        assertThat(manager.get("/api/plans").json().get("items").size()).isEqualTo(2);
        var compared =
                manager.get("/api/plans/" + copy.at("/id") + "/comparison?with=" + plan)
                        .expect(200);
        assertThat(compared.json().get("tasks").size()).isEqualTo(3);
        assertThat(compared.json().get("tasks")).allMatch(pair -> !pair.get("changed").asBoolean());
        assertThat(compared.json().get("appeared").size()).isZero();
    }

    @Test
    void an_old_year_around_the_tasks_is_found_with_the_field_that_settles_it() {
        var manager = as(in("song-mai-copy-frame", Role.PLAN_MANAGER));
        var plan = imported(manager);
        var basis = "Căn cứ Kế hoạch số 5/KH-UBND ngày 20/12/2026;";
        manager.post("/api/plans/" + plan + "/corrections", List.of(correction("preamble", basis)))
                .expect(200);

        var copy = manager.post("/api/plans/" + plan + "/copies", NEXT).expect(201);

        assertThat(copy.json().get("findings"))
                .anySatisfy(
                        finding -> {
                            assertThat(finding.path("field").asString("")).isEqualTo("preamble/1");
                            assertThat(finding.path("text").asString("")).isEqualTo(basis);
                        });
        var corrections = "/api/plans/" + copy.at("/id") + "/corrections";
        var settled =
                manager.post(corrections, List.of(correction("preamble/1", "Căn cứ Luật;")))
                        .expect(200);
        assertThat(settled.text()).doesNotContain("OLD_YEAR_NAMED");
        assertThat(settled.at("/reading/frame/preamble/0")).isEqualTo("Căn cứ Luật;");
    }

    @Test
    void a_year_that_is_none_is_refused() {
        var manager = as(in("song-mai-copy-year", Role.PLAN_MANAGER));
        var copies = "/api/plans/" + imported(manager) + "/copies";

        manager.post(copies, Map.of("year", 20266)).expectProblem(400, "malformed");
        manager.post(copies, Map.of()).expectProblem(400, "malformed");
    }

    private static String imported(ServiceApi manager) {
        return manager.upload("/api/plans/imports", "a.txt", Ward.document()).expect(201).at("/id");
    }
}
