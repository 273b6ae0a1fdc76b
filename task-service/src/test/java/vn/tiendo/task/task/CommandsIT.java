package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

class CommandsIT extends RunningTaskService {
    private static final Map<String, ?> PROGRESS = Map.of("percent", 40, "text", "Đang làm");

    @Test
    void a_retry_under_the_same_key_gets_the_first_answer_and_has_no_second_effect() {
        var id = taskOf(aPlan().with("song-mai-vp", "2027-03-31").published());
        var path = "/api/tasks/" + id + "/progress";

        var first = post(path, OFFICER, PROGRESS, "Idempotency-Key", "lan-1");
        var retry = post(path, OFFICER, PROGRESS, "Idempotency-Key", "lan-1");

        assertThat(retry.status()).isEqualTo(201);
        assertThat(retry.json()).isEqualTo(first.json());
        assertThat(retry.header("Idempotent-Replayed")).isEqualTo("true");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(id))
                                        .containsExactly(
                                                "TaskAssigned.v1", "ProgressSubmitted.v1"));
    }

    @Test
    void an_answer_tells_what_was_handed_in_apart_from_what_was_accepted_and_proven() {
        var path = "/api/tasks/" + taskOf(aPlan().with("song-mai-vp", "2027-03-31").published());

        var whole = post(path + "/progress", OFFICER, Map.of("percent", 100, "text", "Đã xong"));

        assertThat(whole.json().at("/submittedPercent").asInt()).isEqualTo(100);
        assertThat(whole.json().at("/percent").asInt()).isZero();
        assertThat(whole.at("/evidenceStatus")).isEqualTo("NONE");
        var accepted = post(path + "/acceptance", MANAGER, null);
        assertThat(accepted.json().at("/percent").asInt()).isEqualTo(100);
        assertThat(accepted.json().has("submittedPercent")).isFalse();
        assertThat(accepted.at("/evidenceStatus")).isEqualTo("NONE");
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        var path = "/api/tasks/" + taskOf(aPlan().with("song-mai-vp", "2027-03-31").published());
        post(path + "/progress", OFFICER, PROGRESS, "Idempotency-Key", "lan-2");

        var other =
                post(
                        path + "/progress",
                        OFFICER,
                        Map.of("percent", 50, "text", "Đang làm"),
                        "Idempotency-Key",
                        "lan-2");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/code")).isEqualTo("key-reused");
    }

    @Test
    void a_reviewer_who_saw_an_older_submission_is_told_so() {
        var path = "/api/tasks/" + taskOf(aPlan().with("song-mai-vp", "2027-03-31").published());
        post(path + "/progress", OFFICER, PROGRESS);
        var seen = get(path, MANAGER).header("ETag");
        post(path + "/progress", OFFICER, Map.of("percent", 60, "text", "Đã làm thêm"));

        var stale = post(path + "/acceptance", MANAGER, null, "If-Match", seen);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(get(path, MANAGER).at("/status")).isEqualTo("SUBMITTED");

        var fresh = get(path, MANAGER).header("ETag");
        assertThat(post(path + "/acceptance", MANAGER, null, "If-Match", fresh).status())
                .isEqualTo(200);
    }

    @Test
    void a_list_goes_on_page_by_page_by_the_day_that_counts() {
        var plan =
                aPlan().with("song-mai-vp", "2027-06-30")
                        .with("song-mai-vp", "2027-03-31")
                        .with("song-mai-kt", "2027-04-30")
                        .published();
        eventually().until(() -> items(plan).size() == 3);
        var path = "/api/tasks?limit=2&plan=" + plan.id();

        var first = get(path, MANAGER);
        var second = get(path + "&after=" + first.at("/next"), MANAGER);

        assertThat(
                        List.of(
                                first.at("/items/0/deadline/nominalDue"),
                                first.at("/items/1/deadline/nominalDue"),
                                second.at("/items/0/deadline/nominalDue")))
                .containsExactly("2027-03-31", "2027-04-30", "2027-06-30");
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void a_list_can_be_narrowed_to_a_unit_a_status_and_ones_own() {
        var plan =
                aPlan().with("song-mai-vp", "2027-06-30")
                        .with("song-mai-kt", "2027-03-31")
                        .published();
        eventually().until(() -> items(plan).size() == 2);
        var path = "/api/tasks?plan=" + plan.id();

        assertThat(get(path + "&unit=song-mai-kt", MANAGER).json().at("/items")).hasSize(1);
        assertThat(get(path + "&mine=true", COORDINATING).json().at("/items")).isEmpty();
        assertThat(get(path + "&mine=true", OFFICER).json().at("/items")).hasSize(1);
        assertThat(get(path + "&status=ASSIGNED,RETURNED", MANAGER).json().at("/items")).hasSize(2);
        assertThat(get(path + "&status=COMPLETED", MANAGER).json().at("/items")).isEmpty();
    }
}
