package vn.tiendo.plan.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.plan.running.Ward.correction;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.running.Desk;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Told;
import vn.tiendo.plan.running.Topic;

class ClosingIT extends RunningService {

    private Desk desk;

    @BeforeEach
    void a_ward_with_a_desk() {
        desk = newDesk();
    }

    @Test
    void a_plan_whose_tasks_are_done_is_closed_and_everybody_is_told() {
        var plan = desk.published();
        desk.close(plan, false).expectProblem(409, "tasks-open");
        task(plan, "1.a", 1, "TaskAssigned", "ASSIGNED");
        task(plan, "1.b", 1, "TaskAssigned", "WAITING");
        task(plan, "2.a", 1, "TaskNotArising", "NOT_ARISING");
        heard(plan, 2);
        desk.close(plan, false).expectProblem(409, "tasks-open");
        task(plan, "1.a", 2, "TaskCompleted", "COMPLETED");
        task(plan, "1.b", 2, "TaskCompleted", "COMPLETED");
        heard(plan, 0);

        desk.close(plan, false).expect(200);

        var shown = desk.shown(plan);
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
        var plan = desk.published();
        done(plan);
        task(plan, "1.a", 3, "TaskReopened", "ASSIGNED");
        task(plan, "1.b", 3, "TaskReopened", "WAITING");
        heard(plan, 2);

        assertThat(desk.close(plan, false).expectProblem(409, "tasks-open").at("/detail"))
                .contains("2");
        desk.close(plan, true).expect(200);

        assertThat(desk.shown(plan).at("/closed/openTasks")).isEqualTo("2");
        desk.close(plan, true).expectProblem(409, "not-in-force");
        desk.amend(plan).expectProblem(409, "not-in-force");
    }

    @Test
    void the_tasks_of_an_amendment_are_open_before_anything_was_heard_of_them() {
        var plan = desk.published();
        done(plan);
        var draft = desk.amend(plan).at("/id");
        desk.correct(
                draft,
                correction("areas/1/tasks", "Tập huấn công chức một cửa"),
                correction("tasks/1.c/lead", "Văn phòng phường"),
                correction("tasks/1.c/deliverables/1/name", "Báo cáo"),
                correction("tasks/1.c/deadline", "Quý IV/2026"));
        desk.publish(draft).expect(200);

        heard(plan, 1);
        desk.close(plan, false).expectProblem(409, "tasks-open");

        task(plan, "1.c", 1, "TaskCompleted", "COMPLETED");
        heard(plan, 0);
    }

    @Test
    void a_task_that_another_lead_gets_is_open_before_it_was_heard_of() {
        var plan = desk.published();
        done(plan);
        task(plan, "1.b", 3, "TaskCancelled", "CANCELLED");

        heard(plan, 1);
    }

    /** All three tasks of the ward's plan. */
    private void done(String plan) {
        for (var row : List.of("1.a", "1.b", "2.a")) {
            task(plan, row, 2, "TaskCompleted", "COMPLETED");
        }
        heard(plan, 0);
    }

    private void heard(String plan, int open) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                desk.manager()
                                                        .get("/api/plans/" + plan + "/closing")
                                                        .at("/openTasks"))
                                        .isEqualTo(String.valueOf(open)));
    }

    private void task(String plan, String row, long sequence, String event, String status) {
        var id = plan + "-" + row;
        var task =
                Map.of(
                        "id", id,
                        "plan", plan,
                        "planTask", row,
                        "deliverableNo", 1,
                        "status", status);
        var type = "vn.tiendo." + event + ".v1";
        Told.say("tiendo.tasks", type, id, sequence, Map.of("task", task));
    }
}
