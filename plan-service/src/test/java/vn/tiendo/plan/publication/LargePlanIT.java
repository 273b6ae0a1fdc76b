package vn.tiendo.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.running.Ward;

class LargePlanIT extends RunningService {

    private static final int UNITS = 25;

    private final Ward ward = new Ward("song-mai-large");

    @Test
    void a_plan_of_megabytes_reaches_the_topic_and_a_larger_one_is_refused() {
        ward.register(admin());
        for (var no = 1; no <= UNITS; no++) {
            admin().post("/api/units", unit(no)).expect(201);
        }

        var large = settled(900, "1/KH-UBND");
        publish(large).expect(200);
        try (var topic = new Topic("tiendo.plans")) {
            var told = topic.about(large, 1).get(0).body();
            assertThat(told.get("tasks").size()).isEqualTo(903);
            assertThat(told.toString().length()).isGreaterThan(2 << 20);
        }

        var larger = settled(3_000, "2/KH-UBND");
        publish(larger).expectProblem(413, "plan-too-large");
        manager()
                .upload("/api/plans/imports", "a.txt", document(5_000))
                .expectProblem(413, "plan-too-large");
    }

    private Map<String, Object> unit(int no) {
        return Map.of(
                "id",
                ward.id() + "-kp-" + no,
                "authority",
                ward.id(),
                "parent",
                ward.id(),
                "kind",
                "UNIT",
                "name",
                "Ban điều hành khu phố số " + no);
    }

    private String settled(int rows, String number) {
        var plan =
                manager()
                        .upload("/api/plans/imports", "lon.txt", document(rows))
                        .expect(201)
                        .at("/id");
        manager().post("/api/plans/" + plan + "/corrections", ward.corrections(number)).expect(200);
        return plan;
    }

    private static byte[] document(int rows) {
        var row = "\tRà soát việc thứ %d\tBáo cáo\tCác phòng, đơn vị\t\tQuý I/2026\n";
        var more = new StringBuilder();
        for (var no = 1; no <= rows; no++) {
            more.append(no + 10).append(row.formatted(no));
        }
        var text = new String(Ward.document(), StandardCharsets.UTF_8);
        return text.replace("\nIII. TỔ CHỨC", more + "\nIII. TỔ CHỨC")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Reply publish(String plan) {
        return manager().post("/api/plans/" + plan + "/publication", null);
    }

    private ServiceApi manager() {
        return as(in(ward.id(), Role.PLAN_MANAGER));
    }
}
