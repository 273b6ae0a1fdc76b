package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.task.testing.Plan;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.SomeUnit;
import vn.tiendo.task.testing.TasksTopic;
import vn.tiendo.task.unit.Unit;

class ReassigningIT extends RunningTaskService {
    private static final String DUE = "2027-03-31";

    @Autowired private Aggregates<Unit> units;

    @Test
    void a_task_that_nobody_leads_any_more_is_found_and_given_to_others() {
        var closed = SomeUnit.registered();
        var stands = SomeUnit.registered();
        var plan =
                aPlan().with(List.of(closed), DUE).with(List.of(closed, stands), DUE).published();
        eventually().until(() -> items(plan).size() == 2);
        assertThat(unheld(plan)).isEmpty();

        closed.closed();

        eventually().until(() -> unheld(plan).size() == 1);
        var task = unheld(plan).get(0);
        assertThat(leads(task)).containsExactly(closed.id());
        assertThat(give(task, stands.id()).status()).isEqualTo(200);
        assertThat(unheld(plan)).isEmpty();
        assertThat(leads(task)).containsExactly(stands.id());
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(task))
                                        .containsExactly("TaskAssigned.v1", "TaskReassigned.v1"));
        var kept = get("/api/tasks/" + task, MANAGER).json().at("/reassignments/0");
        assertThat(kept.at("/because").asString()).isEqualTo("DECIDED");
        assertThat(kept.at("/reason").asString()).isEqualTo("Đơn vị cũ đã giải thể");
        assertThat(kept.at("/by").asString()).isEqualTo(MANAGER.name());
    }

    @Test
    void an_amendment_of_other_things_leaves_a_task_with_those_to_whom_it_was_given() {
        var first = SomeUnit.registered();
        var other = SomeUnit.registered();
        var plan = aPlan().with(List.of(first), DUE).published();
        var task = taskOf(plan);
        known(other);
        assertThat(give(task, other.id()).status()).isEqualTo(200);

        plan.anew().with(List.of(first), "2027-06-30").amended(2);

        eventually().until(() -> due(task).equals("2027-06-30"));
        assertThat(leads(task)).containsExactly(other.id());
        assertThat(items(plan)).hasSize(1);
    }

    @Test
    void it_is_given_to_units_that_stand() {
        var task = taskOf(aPlan().with(List.of(SomeUnit.registered()), DUE).published());
        var closed = SomeUnit.registered().closed();
        eventually()
                .until(() -> units.find(closed.id()).filter(it -> it.state().ended()).isPresent());

        assertThat(give(task, closed.id()).at("/code")).isEqualTo("unit-has-ended");
        assertThat(give(task, "song-mai-khong-co").at("/code")).isEqualTo("no-such-unit");
        var nobody = Map.of("leads", List.of(), "reason", "Không rõ");
        assertThat(post("/api/tasks/" + task + "/reassignment", MANAGER, nobody).status())
                .isEqualTo(400);
    }

    @Test
    void a_retry_gives_it_once() {
        var other = SomeUnit.registered();
        var task = taskOf(aPlan().with(List.of(SomeUnit.registered()), DUE).published());
        known(other);

        give(task, other.id(), "Idempotency-Key", "giao-" + task);
        var retry = give(task, other.id(), "Idempotency-Key", "giao-" + task);

        assertThat(retry.status()).isEqualTo(200);
        assertThat(get("/api/tasks/" + task, MANAGER).json().at("/reassignments")).hasSize(1);
    }

    private void known(SomeUnit unit) {
        eventually().until(() -> units.find(unit.id()).isPresent());
    }

    private Reply give(String task, String unit, String... headers) {
        var wish = Map.of("leads", List.of(unit), "reason", "Đơn vị cũ đã giải thể");
        return post("/api/tasks/" + task + "/reassignment", MANAGER, wish, headers);
    }

    private List<String> unheld(Plan plan) {
        return get("/api/tasks?unheld=true&plan=" + plan.id(), MANAGER)
                .json()
                .at("/items")
                .valueStream()
                .map(it -> it.at("/id").asString())
                .toList();
    }

    private List<String> leads(String task) {
        return get("/api/tasks/" + task, MANAGER)
                .json()
                .at("/leads")
                .valueStream()
                .map(it -> it.at("/id").asString())
                .toList();
    }

    private String due(String task) {
        return get("/api/tasks/" + task, MANAGER).json().at("/deadline/nominalDue").asString();
    }
}
