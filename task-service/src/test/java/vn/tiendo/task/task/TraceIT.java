package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

class TraceIT extends RunningTaskService {

    @Test
    void one_trace_leads_from_the_request_to_the_record() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var task = taskOf(aPlan().with("song-mai-vp", "2027-03-31").published());

        post(
                "/api/tasks/" + task + "/progress",
                OFFICER,
                Map.of("percent", 30, "text", "Đang làm"),
                "traceparent",
                "00-" + trace + "-00f067aa0ba902b7-01");

        eventually().untilAsserted(() -> assertThat(TasksTopic.of(task)).hasSize(2));
        assertThat(TasksTopic.of(task).get(1).traceparent()).contains(trace);
    }
}
