package vn.tiendo.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Ward.correction;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.Readings;
import vn.tiendo.plan.running.Desk;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Ward;

/** What is asked again after an answer that was lost, or after a crash in between. */
class RepeatedAmendmentIT extends RunningService {

    @Autowired private Aggregates<Plan> plans;

    private Desk desk;
    private String plan;

    @BeforeEach
    void a_plan_in_force() {
        desk = newDesk();
        plan = desk.published();
    }

    @Test
    void a_draft_that_came_into_force_is_closed_though_another_amendment_followed() {
        var first = amendment("Quý II/2026");
        cutOffBeforeItsDraftIsClosed(first);
        desk.publish(amendment("Quý III/2026")).expect(200);

        assertThat(desk.publish(first).expect(200).at("/status")).isEqualTo("APPLIED");

        var inForce = desk.shown(plan);
        assertThat(inForce.at("/version")).isEqualTo("3");
        assertThat(inForce.at("/reading/areas/0/tasks/0/deliverables/0/deadline/text"))
                .isEqualTo("Quý III/2026");
    }

    @Test
    void what_was_corrected_in_it_since_would_undo_the_other_amendment_and_is_refused() {
        var first = amendment("Quý II/2026");
        cutOffBeforeItsDraftIsClosed(first);
        desk.publish(amendment("Quý III/2026")).expect(200);
        desk.correct(first, correction("tasks/1.a/deadline", "Quý IV/2026"));

        desk.publish(first).expectProblem(409, "amended-meanwhile");

        assertThat(desk.shown(plan).at("/version")).isEqualTo("3");
    }

    @Test
    void a_draft_that_came_into_force_is_closed_though_the_plan_is_closed_since() {
        var first = amendment("Quý II/2026");
        cutOffBeforeItsDraftIsClosed(first);
        desk.close(plan, true).expect(200);

        assertThat(desk.publish(first).expect(200).at("/status")).isEqualTo("APPLIED");
    }

    @Test
    void a_retry_is_answered_as_the_first_time_though_the_plan_is_closed_since() {
        var keyed = desk.manager().with("Idempotency-Key", "amend-1");
        var path = "/api/plans/" + plan + "/amendments";
        var wanted = Map.of("reason", "Bổ sung nhiệm vụ");
        var file = path + "?reason=Theo+ke+hoach+moi";
        var first = keyed.post(path, wanted).expect(201);
        var fromFile =
                desk.manager()
                        .with("Idempotency-Key", "amend-2")
                        .upload(file, "sua-doi.txt", Ward.document())
                        .expect(201);
        desk.close(plan, true).expect(200);

        assertThat(keyed.post(path, wanted).expect(201).text()).isEqualTo(first.text());
        var again =
                desk.manager()
                        .with("Idempotency-Key", "amend-2")
                        .upload(file, "sua-doi.txt", Ward.document())
                        .expect(201);
        assertThat(again.text()).isEqualTo(fromFile.text());
        desk.amend(plan).expectProblem(409, "not-in-force");
    }

    @Test
    void a_draft_that_came_into_force_is_not_put_aside_any_more() {
        var draft = amendment("Quý II/2026");
        cutOffBeforeItsDraftIsClosed(draft);

        discard(draft).expectProblem(409, "already-published");

        assertThat(desk.publish(draft).expect(200).at("/status")).isEqualTo("APPLIED");
    }

    @Test
    void a_draft_that_was_put_aside_while_it_came_into_force_is_closed_all_the_same() {
        var draft = amendment("Quý II/2026");
        discard(draft).expect(200);
        desk.publish(draft).expectProblem(409, "draft-discarded");
        cutOffBeforeItsDraftIsClosed(draft);

        var closed = desk.publish(draft).expect(200);

        assertThat(closed.at("/status")).isEqualTo("APPLIED");
        assertThat(desk.shown(plan).at("/version")).isEqualTo("2");
        desk.publish(draft).expectProblem(409, "already-published");
    }

    private Reply discard(String draft) {
        return desk.manager()
                .post("/api/plans/" + draft + "/discarding", Map.of("reason", "Không cần nữa"));
    }

    private String amendment(String deadline) {
        var draft = desk.amend(plan).expect(201).at("/id");
        desk.correct(draft, correction("tasks/1.a/deadline", deadline));
        return draft;
    }

    /** The second of the three writes of a publication, without the third. */
    private void cutOffBeforeItsDraftIsClosed(String id) {
        var draft = plans.find(id).orElseThrow().state();
        plans.change(
                plan,
                Command.unkeyed(),
                inForce -> Change.none(inForce.amendedBy(draft, Readings.LANH)));
    }
}
