package vn.tiendo.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Ward;

class ComparisonIT extends RunningService {

    @Test
    void a_reader_of_both_plans_sees_what_changed() {
        var manager = as(in("song-mai-comparison", Role.PLAN_MANAGER));
        var before = imported(manager, text());
        var after =
                imported(
                        manager,
                        text().replace("2026", "2027")
                                .replace("Quý I/2027", "Quý II/2027")
                                .replace("Ít nhất 95%", "Ít nhất 98%"));

        var reader = as(in("song-mai-comparison", Role.UNIT_OFFICER));
        var found = reader.get("/api/plans/" + after + "/comparison?with=" + before).expect(200);

        assertThat(found.at("/before/id")).isEqualTo(before);
        assertThat(found.at("/after/id")).isEqualTo(after);
        assertThat(found.at("/tasks/0/before/id")).isEqualTo("1.a");
        assertThat(found.json().at("/tasks/0/changed").asBoolean()).isTrue();
        assertThat(found.at("/tasks/0/deliverables/0/deadline/before")).isEqualTo("Quý I/2026");
        assertThat(found.at("/tasks/0/deliverables/0/deadline/after")).isEqualTo("Quý II/2027");
        assertThat(found.json().at("/tasks/1/changed").asBoolean()).isFalse();
        assertThat(found.number("/objectives/0/targets/0/before/value")).isEqualTo(95);
        assertThat(found.number("/objectives/0/targets/0/after/value")).isEqualTo(98);
        assertThat(found.at("/head/0/field")).isEqualTo("year");
    }

    @Test
    void who_may_not_read_the_other_plan_sees_nothing() {
        var ours = as(in("song-mai-comparison-ours", Role.PLAN_MANAGER));
        var theirs = as(in("song-mai-comparison-theirs", Role.PLAN_MANAGER));
        var our = imported(ours, text());
        var their = imported(theirs, text());
        var comparison = "/api/plans/" + our + "/comparison";

        ours.get(comparison + "?with=" + their).expectProblem(403, "other-authority");
        ours.get(comparison + "?with=nobody").expectProblem(404, "not-there");
        ours.get(comparison).expectProblem(400, "malformed");
        admin().get(comparison + "?with=" + their).expect(200);
    }

    private static String text() {
        return new String(Ward.document(), StandardCharsets.UTF_8);
    }

    private static String imported(ServiceApi manager, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return manager.upload("/api/plans/imports", "a.txt", bytes).expect(201).at("/id");
    }
}
