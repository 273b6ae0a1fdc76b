package vn.tiendo.plan.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.plan.running.Callers.in;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Told;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.running.Ward;

class ClosingIT extends RunningService {

    private static int wards;

    private final Ward ward = new Ward("song-mai-closing-" + ++wards);

    @Test
    void a_plan_whose_tasks_are_done_is_closed_and_everybody_is_told() {
        var plan = published();
        close(plan, false).expectProblem(409, "tasks-open");
        task(plan, "t-1", 1, "TaskAssigned", "ASSIGNED");
        heard(plan, 1);
        close(plan, false).expectProblem(409, "tasks-open");
        task(plan, "t-1", 2, "TaskCompleted", "COMPLETED");

        await().atMost(Duration.ofSeconds(30)).until(() -> close(plan, false).status() == 200);

        var shown = manager().get("/api/plans/" + plan).expect(200);
        assertThat(shown.at("/status")).isEqualTo("CLOSED");
        assertThat(shown.at("/closed/reason")).isEqualTo("Hết năm kế hoạch");
        try (var topic = new Topic("tiendo.plans")) {
            var told = topic.about(plan, 2).get(1);
            assertThat(told.type()).isEqualTo(PlanClosed.TYPE);
            assertThat(told.body().at("/openTasks").asInt()).isZero();
        }
    }

    @Test
    void open_tasks_are_counted_and_who_closes_nevertheless_says_so() {
        var plan = published();
        task(plan, "u-1", 1, "TaskAssigned", "ASSIGNED");
        task(plan, "u-2", 1, "TaskAssigned", "WAITING");
        heard(plan, 2);

        assertThat(close(plan, false).expectProblem(409, "tasks-open").at("/detail")).contains("2");
        close(plan, true).expect(200);

        assertThat(manager().get("/api/plans/" + plan).at("/closed/openTasks")).isEqualTo("2");
        close(plan, true).expectProblem(409, "not-in-force");
        manager()
                .post("/api/plans/" + plan + "/amendments", Map.of("reason", "thử"))
                .expectProblem(409, "not-in-force");
    }

    private void heard(String plan, int open) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                manager()
                                        .get("/api/plans/" + plan + "/closing")
                                        .at("/openTasks")
                                        .equals(String.valueOf(open)));
    }

    private void task(String plan, String id, long sequence, String event, String status) {
        var task = Map.of("id", ward.id() + id, "plan", plan, "status", status);
        Told.say(
                "tiendo.tasks",
                "vn.tiendo." + event + ".v1",
                ward.id() + id,
                sequence,
                Map.of("task", task));
    }

    private String published() {
        ward.register(admin());
        var plan =
                manager()
                        .upload("/api/plans/imports", "a.txt", Ward.document())
                        .expect(201)
                        .at("/id");
        manager()
                .post("/api/plans/" + plan + "/corrections", ward.corrections("12/KH-UBND"))
                .expect(200);
        manager().post("/api/plans/" + plan + "/publication", null).expect(200);
        return plan;
    }

    private Reply close(String plan, boolean force) {
        return manager()
                .post(
                        "/api/plans/" + plan + "/closing",
                        Map.of("reason", "Hết năm kế hoạch", "force", force));
    }

    private ServiceApi manager() {
        return as(in(ward.id(), Role.PLAN_MANAGER));
    }
}
