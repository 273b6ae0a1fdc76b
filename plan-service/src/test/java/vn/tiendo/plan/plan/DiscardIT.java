package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.plan.publication.PlanNumber;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Ward;

class DiscardIT extends RunningService {

    private static final Map<String, String> WHY = Map.of("reason", "Tải nhầm tệp");
    private static int wards;

    @Autowired private Aggregates<PlanNumber> numbers;
    @Autowired private Aggregates<Plan> plans;

    private final Ward ward = new Ward("song-mai-discard-" + ++wards);

    @Test
    void a_draft_that_was_put_aside_is_listed_apart_with_who_and_when() {
        var plan = imported();

        var answer = post(plan, "discarding").expect(200);

        assertThat(answer.at("/status")).isEqualTo("DISCARDED");
        assertThat(ids("/api/plans")).isEmpty();
        var listed = manager().get("/api/plans?discarded=true").expect(200);
        assertThat(listed.at("/items/0/id")).isEqualTo(plan);
        assertThat(listed.at("/items/0/discarded/name")).isEqualTo(answer.at("/discarded/name"));
        assertThat(listed.at("/items/0/discarded/at")).isEqualTo(answer.at("/discarded/at"));

        post(plan, "restoration").expect(200);

        assertThat(ids("/api/plans")).containsExactly(plan);
        assertThat(ids("/api/plans?discarded=true")).isEmpty();
        var history = manager().get("/api/plans/" + plan).expect(200).json().get("corrections");
        assertThat(history.size()).isEqualTo(2);
        assertThat(history.get(0).get("reason").asString()).isEqualTo("Tải nhầm tệp");
    }

    @Test
    void who_saw_an_older_draft_is_refused_and_a_retry_is_answered_as_the_first_time() {
        var plan = imported();
        var seen = manager().get("/api/plans/" + plan).etag();
        correct(plan, "title", "Kế hoạch khác");

        manager()
                .with("If-Match", seen)
                .post("/api/plans/" + plan + "/discarding", WHY)
                .expectProblem(412, "stale-revision");
        var keyed = manager().with("Idempotency-Key", "discard-1");
        var first = keyed.post("/api/plans/" + plan + "/discarding", WHY).expect(200);
        var again = keyed.post("/api/plans/" + plan + "/discarding", WHY).expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        post(plan, "discarding").expectProblem(409, "draft-discarded");
        post(plan, "publication").expectProblem(409, "draft-discarded");
        manager()
                .post("/api/plans/" + plan + "/discarding", Map.of("reason", " "))
                .expectProblem(400, "malformed");
    }

    /** Its publication was cut off when it had the number and was not in force yet. */
    @Test
    void its_number_is_free_for_another_document() {
        ward.register(admin());
        var aside = settled("21/KH-UBND");
        var other = settled("21/KH-UBND");
        publish(other).expect(200);
        var held = numbers.collection().find().into(new ArrayList<>());
        var id =
                held.stream()
                        .filter(one -> one.getEmbedded(List.of("state", "plan"), "").equals(other))
                        .findFirst()
                        .orElseThrow()
                        .getString("_id");
        numbers.change(id, Command.unkeyed(), any -> Change.of(new PlanNumber(aside)));
        var third = settled("21/KH-UBND");
        publish(third).expectProblem(409, "number-taken");

        post(aside, "discarding").expect(200);

        publish(third).expect(200);
        post(aside, "restoration").expect(200);
        publish(aside).expectProblem(409, "number-taken");
    }

    @Test
    void what_all_authorities_put_aside_is_found_without_reading_the_other_plans() {
        imported();
        post(imported(), "discarding").expect(200);
        var aside = Filters.eq("state.status", PlanStatus.DISCARDED.name());

        var read =
                plans.collection()
                        .find(Filters.and(Filters.gt("_id", ""), aside))
                        .sort(Sorts.ascending("_id"))
                        .explain(ExplainVerbosity.EXECUTION_STATS)
                        .get("executionStats", Document.class);

        assertThat(read.getInteger("totalDocsExamined"))
                .isEqualTo((int) plans.collection().countDocuments(aside));
    }

    private List<String> ids(String list) {
        var items = manager().get(list).expect(200).json().get("items");
        return items.valueStream().map(item -> item.get("id").asString()).toList();
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

    private void correct(String plan, String field, String value) {
        var wishes = List.of(Ward.correction(field, value));
        manager().post("/api/plans/" + plan + "/corrections", wishes).expect(200);
    }

    private Reply publish(String plan) {
        return manager().post("/api/plans/" + plan + "/publication", null);
    }

    private Reply post(String plan, String what) {
        return manager().post("/api/plans/" + plan + "/" + what, WHY);
    }

    private ServiceApi manager() {
        return as(in(ward.id(), Role.PLAN_MANAGER));
    }
}
