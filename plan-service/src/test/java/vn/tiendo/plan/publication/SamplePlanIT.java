package vn.tiendo.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.running.Ward;

/** The shipped sample, walked as its user walks it: units from the draft, blanks as corrections. */
class SamplePlanIT extends RunningService {

    private static final String SAMPLE = "/sample/ke-hoach-cchc-2026-phuong-song-mai.";

    @ParameterizedTest
    @CsvSource({"docx, song-mai-sample-docx", "txt, song-mai-sample-txt"})
    void the_shipped_sample_is_published_once_its_units_are_registered(String type, String id)
            throws IOException {
        var ward = new Ward(id);
        admin().post("/api/units", ward.authority()).expect(201);
        admin().post("/api/units", ward.culture()).expect(201);
        var draft = imported(ward, type);
        draft.get("unitNames").forEach(name -> register(ward, name));

        var plan = draft.get("id").asString();
        manager(ward)
                .post("/api/plans/" + plan + "/corrections", ward.corrections("21/KH-UBND"))
                .expect(200);
        var answer = manager(ward).post("/api/plans/" + plan + "/publication", null).expect(200);

        try (var topic = new Topic("tiendo.plans")) {
            var body = topic.about(plan, 1).get(0).body();
            assertThat(body.get("tasks").size()).isEqualTo(answer.json().get("tasks").asInt());
            assertThat(body.get("tasks").valueStream())
                    .isNotEmpty()
                    .allSatisfy(
                            task -> {
                                assertThat(task.get("assignments").size()).isPositive();
                                assertThat(task.get("deliverables").size()).isPositive();
                            });
        }
    }

    private JsonNode imported(Ward ward, String type) throws IOException {
        try (var sample = SamplePlanIT.class.getResourceAsStream(SAMPLE + type)) {
            return manager(ward)
                    .upload("/api/plans/imports", "ke-hoach." + type, sample.readAllBytes())
                    .expect(201)
                    .json();
        }
    }

    private void register(Ward ward, JsonNode name) {
        if (name.has("unit")) {
            return;
        }
        var group = name.get("group").asBoolean();
        var body = new HashMap<String, Object>();
        body.put("id", ward.id() + "-" + Integer.toHexString(name.get("name").hashCode()));
        body.put("authority", ward.id());
        body.put("parent", ward.id());
        body.put("name", name.get("name").asString());
        body.put("kind", group ? "GROUP" : "UNIT");
        if (group) {
            body.put("members", Map.of("of", "CHILDREN"));
        }
        admin().post("/api/units", body).expect(201);
    }

    private ServiceApi manager(Ward ward) {
        return as(in(ward.id(), Role.PLAN_MANAGER));
    }
}
