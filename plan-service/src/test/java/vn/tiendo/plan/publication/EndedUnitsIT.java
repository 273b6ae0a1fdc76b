package vn.tiendo.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;
import static vn.tiendo.plan.running.Ward.correction;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.running.Ward;

class EndedUnitsIT extends RunningService {

    private final Ward ward = new Ward("song-mai-ended");

    @Test
    void a_plan_gives_nothing_to_a_unit_that_ended_and_offers_who_carries_on() {
        ward.register(admin());
        var plan =
                manager()
                        .upload("/api/plans/imports", "a.txt", Ward.document())
                        .expect(201)
                        .at("/id");
        var office = ward.id() + "-vp";
        correct(
                plan,
                correction("number", "12/KH-UBND"),
                correction("issuedOn", "2026-01-05"),
                correction("standingBody", office));
        merge(ward.id() + "-vhxh", office);

        var name = manager().get("/api/plans/" + plan).expect(200).json().at("/unitNames/0");
        assertThat(name.at("/name").asString()).isEqualTo("Phòng Văn hóa - Xã hội");
        assertThat(name.at("/certainty").asString()).isEqualTo("ENDED");
        assertThat(name.at("/candidates/0").asString()).isEqualTo(office);
        assertThat(name.at("/ended/how").asString()).isEqualTo("MERGED");
        var refused = publish(plan).expectProblem(422, "ended-units");
        assertThat(refused.at("/detail"))
                .endsWith("Phòng Văn hóa - Xã hội → Văn phòng HĐND và UBND phường.");

        correct(plan, correction("units/Phòng Văn hóa - Xã hội", office));
        publish(plan).expect(200);
        try (var topic = new Topic("tiendo.plans")) {
            var body = topic.about(plan, 1).get(0).body();
            assertThat(body.at("/tasks/0/assignments/0/leads/0/id").asString()).isEqualTo(office);
            assertThat(body.at("/tasks/2/assignments").size())
                    .as("the group has one member left")
                    .isEqualTo(1);
        }
    }

    private void merge(String unit, String into) {
        var wish =
                Map.of(
                        "kind",
                        "MERGE",
                        "units",
                        List.of(unit),
                        "into",
                        List.of(Map.of("id", into)),
                        "on",
                        "2026-01-05");
        manager().post("/api/reorganisations", wish).expect(200);
    }

    @SafeVarargs
    private void correct(String plan, Map<String, String>... corrections) {
        manager().post("/api/plans/" + plan + "/corrections", List.of(corrections)).expect(200);
    }

    private Reply publish(String plan) {
        return manager().post("/api/plans/" + plan + "/publication", null);
    }

    private ServiceApi manager() {
        return as(in(ward.id(), Role.PLAN_MANAGER));
    }
}
