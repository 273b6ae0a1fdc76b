package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;
import vn.tiendo.task.testing.TasksTopic.Told;

/** Time goes forward from test to test, so they run in one go: before, on and after a due date. */
class DeadlinesIT extends RunningTaskService {
    @Test
    void each_step_is_raised_when_its_moment_comes_and_missed_ones_fold_into_the_highest() {
        var plan =
                aPlan().with("song-mai-vp", "2026-03-31")
                        .with(
                                "song-mai-vp",
                                null,
                                Map.of("text", "Thường xuyên", "kind", "CONTINUOUS"))
                        .published();
        eventually().until(() -> items(plan).size() == 2);
        var task = items(plan).at("/0/id").asString();
        var standing = items(plan).at("/1/id").asString();

        CLOCK.moveTo(at("2026-03-20T08:00"));
        var first = notices(task, 1).get(0);
        assertThat(first.type()).isEqualTo("DeadlineApproaching.v1");
        assertThat(first.body().at("/step").asString()).isEqualTo("BEFORE_7");
        assertThat(first.body().at("/late").asBoolean()).isFalse();
        assertThat(first.body().at("/workingDaysLeft").asInt()).isEqualTo(7);
        assertThat(get("/api/tasks/" + task, OFFICER).at("/timeliness")).isEqualTo("DUE_SOON");

        CLOCK.moveTo(at("2026-04-01T10:00"));
        var folded = notices(task, 2).get(1);
        assertThat(folded.type()).isEqualTo("DeadlinePassed.v1");
        assertThat(folded.body().at("/step").asString()).isEqualTo("PASSED");
        assertThat(folded.body().at("/late").asBoolean()).isTrue();
        assertThat(get("/api/tasks/" + task, OFFICER).at("/timeliness")).isEqualTo("OVERDUE");

        CLOCK.moveTo(at("2026-04-03T08:00"));
        var last = notices(task, 3).get(2);
        assertThat(last.body().at("/step").asString()).isEqualTo("AFTER_3");
        assertThat(last.body().at("/levels").valueStream().map(it -> it.asString()))
                .contains("SUPERVISOR");
        assertThat(TasksTopic.typesOf(standing)).containsExactly("TaskAssigned.v1");
    }

    private static List<Told> notices(String task, int expected) {
        eventually().untilAsserted(() -> assertThat(notices(task)).hasSize(expected));
        return notices(task);
    }

    private static List<Told> notices(String task) {
        return TasksTopic.of(task).stream()
                .filter(told -> told.type().startsWith("Deadline"))
                .toList();
    }
}
