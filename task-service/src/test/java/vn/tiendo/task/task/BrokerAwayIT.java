package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.local.Parts;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

class BrokerAwayIT extends RunningTaskService {

    @Test
    void submissions_are_accepted_while_kafka_is_dead_and_told_when_it_is_back() {
        var task = taskOf(aPlan().with("song-mai-vp", "2027-03-31").published());

        Parts.broker().kill();
        try {
            var submitted =
                    post(
                            "/api/tasks/" + task + "/progress",
                            OFFICER,
                            Map.of("percent", 100, "text", "Đã xong"));
            assertThat(submitted.status()).isEqualTo(201);
            assertThat(post("/api/tasks/" + task + "/acceptance", MANAGER, null).status())
                    .isEqualTo(200);
            assertThat(get("/actuator/health/readiness", null).status()).isEqualTo(200);
        } finally {
            Parts.broker().start();
        }

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(task))
                                        .containsExactly(
                                                "TaskAssigned.v1",
                                                "ProgressSubmitted.v1",
                                                "ProgressAccepted.v1",
                                                "TaskCompleted.v1"));
    }
}
