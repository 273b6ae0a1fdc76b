package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

class ReviewIT extends RunningTaskService {
    private static final Map<String, ?> DONE =
            Map.of(
                    "percent",
                    100,
                    "text",
                    "Đã ban hành kế hoạch",
                    "figures",
                    List.of(Map.of("name", "Số văn bản", "value", 12.5, "unit", "văn bản")),
                    "obstacles",
                    "Thiếu nhân sự",
                    "evidence",
                    List.of(
                            Map.of(
                                    "kind", "DOCUMENT",
                                    "number", "15/KH-UBND",
                                    "issuedOn", "2026-01-05",
                                    "title", "Kế hoạch")));

    @Test
    void a_list_says_how_much_waits_for_review_beside_what_was_accepted() {
        var plan = aPlan().with("song-mai-vp", "2027-03-31").published();
        var task = taskOf(plan);
        post("/api/tasks/" + task + "/progress", OFFICER, Map.of("percent", 50, "text", "Nửa"));
        post("/api/tasks/" + task + "/acceptance", MANAGER, null);
        post("/api/tasks/" + task + "/progress", OFFICER, Map.of("percent", 60, "text", "Hơn nửa"));

        var waiting = get("/api/tasks?plan=" + plan.id(), MANAGER).json();
        assertThat(waiting.at("/items/0/percent").asInt()).isEqualTo(50);
        assertThat(waiting.at("/items/0/submittedPercent").asInt()).isEqualTo(60);
        post("/api/tasks/" + task + "/acceptance", MANAGER, null);
        var accepted = get("/api/tasks?plan=" + plan.id(), MANAGER).json();
        assertThat(accepted.at("/items/0/percent").asInt()).isEqualTo(60);
        assertThat(accepted.at("/items/0/submittedPercent").isMissingNode()).isTrue();
    }

    @Test
    void submitted_and_accepted_work_is_completed_and_told_in_order() {
        var task = taskOf(aPlan().with("song-mai-vp", "2027-03-31").published());

        var submitted = post("/api/tasks/" + task + "/progress", OFFICER, DONE);
        assertThat(submitted.status()).isEqualTo(201);
        assertThat(submitted.at("/status")).isEqualTo("SUBMITTED");
        var waiting = get("/api/tasks/" + task, OFFICER);
        assertThat(waiting.at("/submission/id")).isEqualTo(submitted.at("/submission"));
        assertThat(waiting.at("/evidenceStatus")).isEqualTo("DECLARED");

        var accepted = post("/api/tasks/" + task + "/acceptance", MANAGER, null);
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.at("/status")).isEqualTo("COMPLETED");

        var completed = get("/api/tasks/" + task, OFFICER);
        assertThat(completed.at("/timeliness")).isEqualTo("DONE_ON_TIME");
        assertThat(completed.at("/evidenceStatus")).isEqualTo("VERIFIED");
        assertThat(completed.at("/submissions/0/outcome")).isEqualTo("ACCEPTED");
        assertThat(completed.at("/submissions/0/figures/0/value")).isEqualTo("12.5");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(task))
                                        .containsExactly(
                                                "TaskAssigned.v1",
                                                "ProgressSubmitted.v1",
                                                "ProgressAccepted.v1",
                                                "TaskCompleted.v1"));
        assertThat(TasksTopic.of(task))
                .extracting(TasksTopic.Told::sequence)
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void returned_work_says_why_and_comes_again() {
        var task = taskOf(aPlan().with("song-mai-vp", "2027-03-31").published());
        post("/api/tasks/" + task + "/progress", OFFICER, DONE);

        var returned =
                post("/api/tasks/" + task + "/return", MANAGER, Map.of("reason", "Thiếu phụ lục"));

        assertThat(returned.at("/status")).isEqualTo("RETURNED");
        var shown = get("/api/tasks/" + task, OFFICER);
        assertThat(shown.at("/submissions/0/reason")).isEqualTo("Thiếu phụ lục");
        assertThat(post("/api/tasks/" + task + "/progress", OFFICER, DONE).status()).isEqualTo(201);
    }

    @Test
    void a_unit_may_answer_that_nothing_arose() {
        var task = taskOf(aPlan().withIfAny("song-mai-vp", "2027-03-31").published());

        var closed =
                post("/api/tasks/" + task + "/not-arising", OFFICER, Map.of("reason", "Không có"));

        assertThat(closed.status()).isEqualTo(200);
        assertThat(get("/api/tasks/" + task, OFFICER).at("/notArising/reason"))
                .isEqualTo("Không có");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(task))
                                        .containsExactly("TaskAssigned.v1", "TaskNotArising.v1"));
    }
}
