package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.local.Parts;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

class OutboxFullIT extends RunningTaskService {

    /** As long as one may be, in letters of three bytes: some sixty of them fill an outbox. */
    private static final Map<String, ?> LONG_REPORT =
            Map.of(
                    "percent", 40,
                    "text", "ế".repeat(10_000),
                    "obstacles", "ề".repeat(5_000),
                    "proposals", "ể".repeat(5_000));

    @Test
    void a_full_outbox_is_answered_with_a_retry_hint_and_the_same_key_passes_later() {
        var task = taskOf(aPlan().with("song-mai-vp", "2027-03-31").published());
        eventually().until(() -> !TasksTopic.typesOf(task).isEmpty());
        var taken = 0;

        Parts.broker().kill();
        try {
            var last = submit(task, taken);
            while (last.status() == 201) {
                taken++;
                last = submit(task, taken);
            }
            last.expectProblem(503, "outbox-full");
            assertThat(last.header("Retry-After")).isEqualTo("5");
            submit(task, taken).expectProblem(503, "outbox-full");
        } finally {
            Parts.broker().start();
        }

        var refused = taken;
        eventually().until(() -> submit(task, refused).status() == 201);
        assertThat(submit(task, refused).header("Idempotent-Replayed")).isEqualTo("true");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(task))
                                        .filteredOn("ProgressSubmitted.v1"::equals)
                                        .hasSize(refused + 1));
    }

    private Reply submit(String task, int number) {
        var path = "/api/tasks/" + task + "/progress";
        return post(path, OFFICER, LONG_REPORT, "Idempotency-Key", "full-" + number);
    }
}
