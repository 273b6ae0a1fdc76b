package vn.tiendo.task.assignment;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.testing.Plan;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

class AmendingTasksIT extends RunningTaskService {
    private static final Map<String, ?> PROGRESS = Map.of("percent", 40, "text", "Đang làm");

    @Autowired private Aggregates<Task> stored;

    @Test
    void a_moved_date_moves_the_task_and_a_dropped_one_is_cancelled() {
        var plan = aPlan().with("song-mai-vp", "2027-03-31").with("song-mai-kt", "2027-03-31");
        var tasks = assigned(plan, 2);

        plan.anew().with("song-mai-vp", "2027-06-30").amended(2);

        eventually().until(() -> due(tasks.get(0)).equals("2027-06-30"));
        eventually().until(() -> status(tasks.get(1)).equals("CANCELLED"));
        assertTold(tasks.get(1), "TaskAssigned.v1", "TaskCancelled.v1");
        var count = get("/api/assignments/" + plan.id(), MANAGER).json();
        assertThat(count.at("/expected").asInt()).isEqualTo(1);
        assertThat(count.at("/assigned").asInt()).isEqualTo(1);
    }

    @Test
    void another_lead_gets_a_task_of_its_own() {
        var plan = aPlan().with("song-mai-vp", "2027-03-31");
        var before = assigned(plan, 1).get(0);

        plan.anew().with("song-mai-kt", "2027-03-31").amended(2);

        eventually().until(() -> status(before).equals("CANCELLED"));
        eventually().until(() -> items(plan).size() == 2);
        assertThat(get("/api/tasks?plan=" + plan.id(), OTHER_UNIT).json().at("/items")).hasSize(1);
    }

    @Test
    void amend_while_a_task_is_submitted() {
        var plan = aPlan().with("song-mai-vp", "2027-03-31");
        var task = assigned(plan, 1).get(0);
        assertThat(post("/api/tasks/" + task + "/progress", OFFICER, PROGRESS).status())
                .isEqualTo(201);

        plan.anew().with("song-mai-vp", "2027-06-30").amended(2);

        eventually().until(() -> shown(task).has("amendment"));
        assertThat(status(task)).isEqualTo("SUBMITTED");
        assertThat(due(task)).isEqualTo("2027-03-31");
        var undecided = "/api/tasks?undecided=true&plan=" + plan.id();
        assertThat(get(undecided, MANAGER).json().at("/items")).hasSize(1);

        var decision = Map.of("follow", true);
        assertThat(post("/api/tasks/" + task + "/amendment", MANAGER, decision).status())
                .isEqualTo(200);
        assertThat(due(task)).isEqualTo("2027-06-30");
        assertThat(get(undecided, MANAGER).json().at("/items")).isEmpty();
        assertThat(post("/api/tasks/" + task + "/acceptance", MANAGER, null).status())
                .isEqualTo(200);
    }

    @Test
    void an_amendment_that_is_heard_again_changes_nothing() {
        var plan = aPlan().with("song-mai-vp", "2027-03-31");
        var task = assigned(plan, 1).get(0);
        plan.anew().with("song-mai-vp", "2027-06-30").amended(2);
        eventually().until(() -> due(task).equals("2027-06-30"));
        plan.anew().with("song-mai-vp", "2027-09-30").amended(3);
        eventually().until(() -> due(task).equals("2027-09-30"));

        plan.anew().with("song-mai-vp", "2027-06-30").amended(2);
        plan.anew().with("song-mai-vp", "2027-11-30").amended(4);

        eventually().until(() -> due(task).equals("2027-11-30"));
        assertTold(task, "TaskAssigned.v1", "TaskRevised.v1", "TaskRevised.v1", "TaskRevised.v1");
    }

    @Test
    void a_task_that_comes_back_is_open_again() {
        var plan = aPlan().with("song-mai-vp", "2027-03-31");
        var task = assigned(plan, 1).get(0);
        plan.anew().amended(2);
        eventually().until(() -> status(task).equals("CANCELLED"));

        plan.with("song-mai-vp", "2027-03-31").amended(3);

        eventually().until(() -> status(task).equals("ASSIGNED"));
        assertTold(task, "TaskAssigned.v1", "TaskCancelled.v1", "TaskReopened.v1");
    }

    @Test
    void a_closed_plan_leaves_its_tasks_as_they_are_and_nothing_rings_any_more() {
        var plan = aPlan().with("song-mai-vp", "2027-03-31").with("song-mai-kt", "2027-06-30");
        var tasks = assigned(plan, 2);

        plan.closed(2);

        for (var task : tasks) {
            eventually().until(() -> stored.find(task).orElseThrow().state().planClosed());
            assertThat(stored.collection().find(eq("_id", task)).first())
                    .doesNotContainKey("nextTimerAt");
            assertThat(status(task)).isEqualTo("ASSIGNED");
            assertThat(TasksTopic.typesOf(task)).containsExactly("TaskAssigned.v1");
        }
    }

    @Test
    void a_closed_plans_task_says_why_and_takes_no_report() {
        var plan = aPlan().with("song-mai-vp", "2027-03-31");
        var task = assigned(plan, 1).get(0);
        assertThat(shown(task).at("/planClosed").asBoolean()).isFalse();
        plan.closed(2);
        eventually().until(() -> shown(task).at("/planClosed").asBoolean());

        assertThat(shown(task).at("/planEnd/reason").asString()).isEqualTo("Hết năm kế hoạch");
        assertThat(shown(task).at("/planEnd/at").asString()).isEqualTo("2027-01-05T02:00:00Z");
        var late =
                post(
                        "/api/tasks/" + task + "/progress",
                        OFFICER,
                        Map.of("percent", 40, "text", "Đang làm"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/code")).isEqualTo("plan-is-closed");
        assertThat(late.at("/detail")).contains("Hết năm kế hoạch");
        assertThat(status(task)).isEqualTo("ASSIGNED");
    }

    private static void assertTold(String task, String... types) {
        eventually()
                .untilAsserted(() -> assertThat(TasksTopic.typesOf(task)).containsExactly(types));
    }

    private List<String> assigned(Plan plan, int count) {
        plan.published();
        eventually().until(() -> items(plan).size() == count);
        return items(plan).valueStream().map(item -> item.at("/id").asString()).toList();
    }

    private JsonNode shown(String task) {
        return get("/api/tasks/" + task, MANAGER).json();
    }

    private String status(String task) {
        return shown(task).at("/status").asString();
    }

    private String due(String task) {
        return shown(task).at("/deadline/nominalDue").asString();
    }
}
