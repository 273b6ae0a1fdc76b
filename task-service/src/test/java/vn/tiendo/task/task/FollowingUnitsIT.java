package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.SomeUnit;
import vn.tiendo.task.testing.TasksTopic;
import vn.tiendo.task.unit.Unit;

class FollowingUnitsIT extends RunningTaskService {
    private static final Map<String, ?> PROGRESS = Map.of("percent", 40, "text", "Đang làm");
    private static final String DUE = "2027-03-31";

    @Autowired private Aggregates<Unit> units;

    @Test
    void a_merged_units_running_work_goes_to_who_carries_on_once() {
        var old = SomeUnit.registered();
        var heir = known(SomeUnit.registered());
        var task = taskOf(aPlan().with(List.of(old), DUE).published());

        old.mergedInto(heir).mergedAgainInto(heir).renamed("Tên cũ");

        eventually().until(() -> leads(task).equals(List.of(heir.id())));
        eventually().until(() -> units.find(old.id()).orElseThrow().state().told().sequence() == 3);
        assertThat(units.find(old.id()).orElseThrow().state().ended()).isFalse();
        assertTold(task, "TaskAssigned.v1", "TaskReassigned.v1");
        var told = TasksTopic.of(task).get(1).body().at("/reassignment");
        assertThat(told.at("/because").asString()).isEqualTo("MERGED");
        assertThat(told.at("/on").asString()).isEqualTo("2026-07-01");
        assertThat(told.at("/before/leads/0/id").asString()).isEqualTo(old.id());
    }

    @Test
    void a_plan_that_comes_after_the_merger_ends_the_same() {
        var old = SomeUnit.registered();
        var heir = known(SomeUnit.registered());
        known(old.mergedInto(heir), true);

        var task = taskOf(aPlan().with(List.of(old), DUE).published());

        eventually().until(() -> leads(task).equals(List.of(heir.id())));
        assertTold(task, "TaskAssigned.v1", "TaskReassigned.v1");
    }

    @Test
    void a_chain_is_followed_to_its_end_and_told_step_by_step_in_whatever_order_it_was_heard() {
        var first = SomeUnit.registered();
        var second = SomeUnit.registered();
        var third = SomeUnit.registered();
        var before = taskOf(aPlan().with(List.of(first), DUE).published());
        known(second.mergedInto(third), true);
        known(first.mergedInto(second), true);
        var after = taskOf(aPlan().with(List.of(first), DUE).published());

        for (var task : List.of(before, after)) {
            eventually().until(() -> leads(task).equals(List.of(third.id())));
            assertTold(task, "TaskAssigned.v1", "TaskReassigned.v1", "TaskReassigned.v1");
        }
    }

    @Test
    void who_led_it_reads_on_and_who_carries_on_reports() {
        var old = SomeUnit.registered();
        var heir = known(SomeUnit.registered());
        var task = taskOf(aPlan().with(List.of(old), DUE).published());
        assertThat(submitted(task, old).status()).isEqualTo(201);

        old.mergedInto(heir);

        eventually().until(() -> leads(task).equals(List.of(heir.id())));
        assertThat(shown(task).at("/status").asString()).isEqualTo("SUBMITTED");
        assertThat(shown(task).at("/submissions/0/byUnit").asString()).isEqualTo(old.id());
        assertThat(get("/api/tasks/" + task, officer(old)).status()).isEqualTo(200);
        assertThat(get("/api/tasks", officer(old)).json().at("/items")).hasSize(1);
        assertThat(get("/api/tasks?mine=true", officer(old)).json().at("/items")).isEmpty();
        assertThat(submitted(task, old).at("/code")).isEqualTo("not-the-lead-unit");
        assertThat(submitted(task, heir).status()).isEqualTo(201);
    }

    @Test
    void a_retry_of_who_led_it_gets_its_first_answer() {
        var old = SomeUnit.registered();
        var heir = known(SomeUnit.registered());
        var task = taskOf(aPlan().with(List.of(old), DUE).published());
        var first = submitted(task, old, "Idempotency-Key", "nop-" + task);
        old.mergedInto(heir);
        eventually().until(() -> leads(task).equals(List.of(heir.id())));

        var retry = submitted(task, old, "Idempotency-Key", "nop-" + task);

        assertThat(retry.status()).isEqualTo(201);
        assertThat(retry.json()).isEqualTo(first.json());
    }

    @Test
    void an_amendment_meets_the_task_that_moved_and_makes_no_other() {
        var old = SomeUnit.registered();
        var heir = known(SomeUnit.registered());
        var plan = aPlan().with(List.of(old), DUE).published();
        var task = taskOf(plan);
        old.mergedInto(heir);
        eventually().until(() -> leads(task).equals(List.of(heir.id())));

        plan.anew().with(List.of(heir), "2027-06-30").amended(2);
        eventually().until(() -> due(task).equals("2027-06-30"));
        plan.anew().with(List.of(old), "2027-09-30").amended(3);

        eventually().until(() -> due(task).equals("2027-09-30"));
        assertThat(items(plan)).hasSize(1);
        assertThat(leads(task)).containsExactly(heir.id());
        var count = get("/api/assignments/" + plan.id(), MANAGER).json();
        assertThat(count.at("/expected").asInt()).isEqualTo(1);
    }

    @Test
    void two_leads_in_another_order_keep_their_task() {
        var one = SomeUnit.registered();
        var other = SomeUnit.registered();
        var plan = aPlan().with(List.of(one, other), DUE).published();
        var task = taskOf(plan);

        plan.anew().with(List.of(other, one), DUE).amended(2);

        eventually().until(() -> leads(task).equals(List.of(other.id(), one.id())));
        assertThat(items(plan)).hasSize(1);
        assertTold(task, "TaskAssigned.v1", "TaskRevised.v1");
    }

    @Test
    void a_task_that_comes_back_comes_to_who_carries_on() {
        var old = SomeUnit.registered();
        var heir = known(SomeUnit.registered());
        var plan = aPlan().with(List.of(old), DUE).published();
        var task = taskOf(plan);
        plan.anew().amended(2);
        eventually().until(() -> shown(task).at("/status").asString().equals("CANCELLED"));
        known(old.mergedInto(heir), true);

        plan.with(List.of(old), DUE).amended(3);

        eventually().until(() -> leads(task).equals(List.of(heir.id())));
        assertTold(
                task,
                "TaskAssigned.v1",
                "TaskCancelled.v1",
                "TaskReopened.v1",
                "TaskReassigned.v1");
    }

    private SomeUnit known(SomeUnit unit) {
        return known(unit, false);
    }

    private SomeUnit known(SomeUnit unit, boolean ended) {
        eventually()
                .until(
                        () ->
                                units.find(unit.id())
                                        .filter(it -> it.state().ended() == ended)
                                        .isPresent());
        return unit;
    }

    private static void assertTold(String task, String... types) {
        eventually()
                .untilAsserted(() -> assertThat(TasksTopic.typesOf(task)).containsExactly(types));
    }

    private Reply submitted(String task, SomeUnit unit, String... headers) {
        return post("/api/tasks/" + task + "/progress", officer(unit), PROGRESS, headers);
    }

    private static Caller officer(SomeUnit unit) {
        return caller("can-bo", "song-mai", unit.id(), Role.UNIT_OFFICER);
    }

    private JsonNode shown(String task) {
        return get("/api/tasks/" + task, MANAGER).json();
    }

    private List<String> leads(String task) {
        return shown(task).at("/leads").valueStream().map(it -> it.at("/id").asString()).toList();
    }

    private String due(String task) {
        return shown(task).at("/deadline/nominalDue").asString();
    }
}
