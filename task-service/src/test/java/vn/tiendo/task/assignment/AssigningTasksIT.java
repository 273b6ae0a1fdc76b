package vn.tiendo.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

class AssigningTasksIT extends RunningTaskService {

    @Test
    void a_published_plan_becomes_tasks_and_each_of_them_is_told() {
        var plan = aPlan().with("song-mai-vp", "2027-03-31").published();

        var task = taskOf(plan);

        var shown = get("/api/tasks/" + task, OFFICER);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.at("/status")).isEqualTo("ASSIGNED");
        assertThat(shown.at("/deadline/effectiveDue")).isEqualTo("2027-03-31");
        assertThat(shown.at("/timeliness")).isEqualTo("NOT_DUE");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(task))
                                        .containsExactly("TaskAssigned.v1"));
    }

    @Test
    void recurring_work_becomes_one_task_for_each_occurrence_and_the_count_says_so() {
        var quarterly =
                Map.of(
                        "text", "Hàng quý",
                        "kind", "RECURRING",
                        "occurrences",
                                List.of(
                                        Map.of("key", "2027-Q1", "due", "2027-03-31"),
                                        Map.of("key", "2027-Q2", "due", "2027-06-30")));
        var plan =
                aPlan().with("song-mai-vp", null, quarterly)
                        .with("song-mai-kt", "2027-12-31")
                        .published();

        eventually().until(() -> items(plan).size() == 3);

        var count = get("/api/assignments/" + plan.id(), OFFICER);
        assertThat(count.at("/expected")).isEqualTo("3");
        assertThat(count.at("/assigned")).isEqualTo("3");
    }

    @Test
    void the_same_plan_told_twice_gives_no_second_task() {
        var plan = aPlan().with("song-mai-vp", "2027-03-31").published();
        var task = taskOf(plan);

        plan.published();
        var after = aPlan().with("song-mai-vp", "2027-03-31").published();
        taskOf(after);

        assertThat(items(plan)).hasSize(1);
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(task))
                                        .containsExactly("TaskAssigned.v1"));
    }
}
