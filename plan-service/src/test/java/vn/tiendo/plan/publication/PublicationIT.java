package vn.tiendo.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;
import static vn.tiendo.plan.running.Ward.correction;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.running.Ward;

class PublicationIT extends RunningService {

    private static int wards;

    private final Ward ward = new Ward("song-mai-publication-" + ++wards);

    @Test
    void a_settled_draft_is_published_with_its_units_resolved() {
        ward.register(admin());
        var plan = settled("12/KH-UBND");

        var answer = publish(plan).expect(200);

        assertThat(answer.at("/status")).isEqualTo("PUBLISHED");
        try (var topic = new Topic("tiendo.plans")) {
            var told = topic.about(plan, 1).get(0);
            assertThat(told.type()).isEqualTo(PlanPublished.TYPE);
            var body = told.body();
            assertThat(body.at("/plan/number").asString()).isEqualTo("12/KH-UBND");
            assertThat(body.at("/plan/standingBody/path/0").asString()).isEqualTo(ward.id());
            assertThat(body.at("/tasks/1/assignments").size()).isEqualTo(1);
            assertThat(body.at("/tasks/1/assignments/0/leads").size()).isEqualTo(2);
            assertThat(body.at("/tasks/1/deliverables/0/deadline/occurrences").size()).isEqualTo(4);
            assertThat(body.at("/tasks/2/assignments").size()).isEqualTo(2);
        }
        assertThat(manager().get("/api/plans?limit=5").at("/items/0/status"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void unknown_units_are_named_and_nothing_is_told() {
        admin().post("/api/units", ward.authority()).expect(201);
        admin().post("/api/units", ward.culture()).expect(201);
        var plan = settled("13/KH-UBND");

        var refused = publish(plan).expectProblem(422, "unknown-unit");
        assertThat(refused.at("/detail")).contains("Văn phòng phường", "Các phòng, đơn vị");
        assertThat(draft(plan).at("/status")).isEqualTo("DRAFT");

        admin().post("/api/units", ward.office()).expect(201);
        admin().post("/api/units", ward.everybody()).expect(201);
        publish(plan).expect(200);
        try (var topic = new Topic("tiendo.plans")) {
            assertThat(topic.about(plan, 1)).hasSize(1);
        }
    }

    @Test
    void what_is_blank_is_named_one_after_the_other() {
        ward.register(admin());
        var plan = imported();

        publish(plan).expectProblem(422, "number-blank");
        correct(plan, correction("number", "14/KH-UBND"));
        publish(plan).expectProblem(422, "issue-date-blank");
        correct(plan, correction("issuedOn", "2026-01-05"));
        publish(plan).expectProblem(422, "standing-body-missing");
        correct(plan, correction("standingBody", "Phòng Văn hóa - Xã hội"));
        correct(plan, correction("tasks/1.a/lead", ""));
        assertThat(publish(plan).expectProblem(422, "unsettled-findings").at("/detail"))
                .contains("thiếu đơn vị chủ trì (1.a)")
                .doesNotContain("tasks/");
        correct(plan, correction("tasks/1.a/lead", "Phòng Văn hóa - Xã hội"));
        publish(plan).expect(200);
    }

    @Test
    void a_published_plan_is_neither_corrected_nor_published_again() {
        ward.register(admin());
        var plan = settled("15/KH-UBND");
        publish(plan).expect(200);

        publish(plan).expectProblem(409, "already-published");
        manager()
                .post("/api/plans/" + plan + "/corrections", List.of(correction("number", "1")))
                .expectProblem(409, "already-published");
    }

    @Test
    void a_number_is_given_once_a_year() {
        ward.register(admin());
        publish(settled("16/KH-UBND")).expect(200);
        var second = settled("16 /kh-ubnd");

        publish(second).expectProblem(409, "number-taken");
        correct(second, correction("number", "17/KH-UBND"));
        publish(second).expect(200);
    }

    @Test
    void a_repeated_key_is_answered_as_the_first_time_and_told_of_once() {
        ward.register(admin());
        var plan = settled("18/KH-UBND");
        var keyed = manager().with("Idempotency-Key", "publish-18");

        var first = keyed.post("/api/plans/" + plan + "/publication", null).expect(200);
        var again = keyed.post("/api/plans/" + plan + "/publication", null).expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        try (var topic = new Topic("tiendo.plans")) {
            assertThat(topic.about(plan, 1)).hasSize(1);
        }
    }

    @Test
    void a_draft_that_somebody_changed_meanwhile_is_not_published() {
        ward.register(admin());
        var plan = settled("19/KH-UBND");
        var seen = draft(plan).etag();
        correct(plan, correction("tasks/1.a/deadline", "Quý II/2026"));

        manager()
                .with("If-Match", seen)
                .post("/api/plans/" + plan + "/publication", null)
                .expectProblem(412, "stale-revision");
        assertThat(draft(plan).at("/status")).isEqualTo("DRAFT");
    }

    @Test
    void corrections_are_recorded_with_who_when_old_new_and_why() {
        ward.register(admin());
        var plan = settled("20/KH-UBND");
        correct(plan, correction("tasks/1.a/lead", ward.id() + "-vp; Phòng Văn hóa - Xã hội"));
        correct(plan, correction("tasks/1.a/deliverables/1/deadline", "Quý II/2026"));

        var after = draft(plan);
        var lead = after.json().at("/corrections/3");
        assertThat(lead.get("old").asString()).isEqualTo("Phòng Văn hóa - Xã hội");
        assertThat(lead.get("reason").asString()).isEqualTo("Theo bản đã ký");
        assertThat(lead.at("/by/account").asString()).isEqualTo(ward.id() + "-plan_manager");
        assertThat(lead.at("/by/at").asString()).isNotBlank();
        assertThat(after.at("/reading/areas/0/tasks/0/deliverables/0/deadline/to"))
                .isEqualTo("2026-06-30");
        manager()
                .post(
                        "/api/plans/" + plan + "/corrections",
                        List.of(correction("title", "Khác"), correction("tasks/9.z/lead", "x")))
                .expectProblem(422, "correction-refused");
        var misshapen = List.of(correction("number", "số mười hai"));
        assertThat(
                        manager()
                                .post("/api/plans/" + plan + "/corrections", misshapen)
                                .expectProblem(422, "correction-refused")
                                .at("/detail"))
                .contains("ví dụ 12/KH-UBND");
        assertThat(draft(plan).at("/reading/plan/title")).isNotEqualTo("Khác");
    }

    private String imported() {
        return manager()
                .upload("/api/plans/imports", "a.txt", Ward.document())
                .expect(201)
                .at("/id");
    }

    private String settled(String number) {
        var plan = imported();
        manager().post("/api/plans/" + plan + "/corrections", ward.corrections(number)).expect(200);
        return plan;
    }

    private void correct(String plan, Object correction) {
        manager().post("/api/plans/" + plan + "/corrections", List.of(correction)).expect(200);
    }

    private Reply publish(String plan) {
        return manager().post("/api/plans/" + plan + "/publication", null);
    }

    private Reply draft(String plan) {
        return manager().get("/api/plans/" + plan).expect(200);
    }

    private ServiceApi manager() {
        return as(in(ward.id(), Role.PLAN_MANAGER));
    }
}
