package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.task.testing.Plan;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

/** A department's system sends many at once: each is carried out or refused by itself. */
class BulkIT extends RunningTaskService {
    private static final String PROGRESS = "/api/tasks/progress";
    private static final Map<String, ?> DONE = Map.of("percent", 100, "text", "Đã ban hành");

    private Plan plan;
    private List<String> tasks;

    @BeforeEach
    void three_tasks_of_the_office() {
        plan =
                aPlan().with("song-mai-vp", "2027-03-31")
                        .with("song-mai-vp", "2027-06-30")
                        .with("song-mai-vp", "2027-09-30")
                        .published();
        eventually().until(() -> items(plan).size() == 3);
        tasks = items(plan).valueStream().map(task -> task.at("/id").asString()).toList();
    }

    @Test
    void what_is_wrong_with_one_keeps_no_other_from_being_handed_in() {
        var answer =
                post(
                        PROGRESS,
                        OFFICER,
                        of(
                                item(tasks.get(0), DONE),
                                item("khong-co", DONE),
                                item(tasks.get(1), Map.of("percent", 101, "text", "Đã xong")),
                                item(
                                        tasks.get(1),
                                        Map.of("percent", 1, "text", "a", "doneOn", "31-02")),
                                List.of("không phải nhiệm vụ"),
                                item(tasks.get(2), DONE)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/done")).isEqualTo("2");
        assertThat(answer.at("/refused")).isEqualTo("4");
        assertThat(statuses(answer)).containsExactly(201, 404, 400, 400, 400, 201);
        assertThat(answer.at("/results/0/receipt/status")).isEqualTo("SUBMITTED");
        assertThat(answer.at("/results/1/problem/code")).isEqualTo("no-such-task");
        assertThat(answer.at("/results/2/task")).isEqualTo(tasks.get(1));
        assertThat(answer.at("/results/2/problem/errors/0/field")).isEqualTo("progress.percent");
        assertThat(answer.at("/results/3/problem/errors/0/field")).isEqualTo("progress.doneOn");
        assertThat(answer.json().at("/results/4").has("task")).isFalse();
        assertThat(get("/api/tasks/" + tasks.get(1), MANAGER).at("/status")).isEqualTo("ASSIGNED");
        assertThat(get("/api/tasks/" + tasks.get(2), MANAGER).at("/status")).isEqualTo("SUBMITTED");
    }

    @Test
    void all_of_it_sent_again_is_done_once_whichever_way_it_comes() {
        var many = of(item(tasks.get(0), DONE), item(tasks.get(1), DONE));
        post(PROGRESS, OFFICER, many, "Idempotency-Key", "quy-1");

        var again = post(PROGRESS, OFFICER, many, "Idempotency-Key", "quy-1");
        var alone =
                post(
                        "/api/tasks/" + tasks.get(0) + "/progress",
                        OFFICER,
                        DONE,
                        "Idempotency-Key",
                        "quy-1");

        assertThat(statuses(again)).containsExactly(201, 201);
        assertThat(again.at("/results/0/replayed")).isEqualTo("true");
        assertThat(alone.header("Idempotent-Replayed")).isEqualTo("true");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(tasks.get(0)))
                                        .containsExactly(
                                                "TaskAssigned.v1", "ProgressSubmitted.v1"));
    }

    @Test
    void an_item_says_by_a_key_and_a_revision_of_its_own_what_it_is_about() {
        var first =
                Map.of("task", tasks.get(0), "key", "rieng-1", "progress", DONE, "revision", 900);
        var stale = post(PROGRESS, OFFICER, of(first));
        assertThat(statuses(stale)).containsExactly(412);

        var keyed = Map.of("task", tasks.get(0), "key", "rieng-2", "progress", DONE);
        var other = Map.of("percent", 40, "text", "Đang làm");
        var twice = of(keyed, Map.of("task", tasks.get(0), "key", "rieng-2", "progress", other));
        assertThat(statuses(post(PROGRESS, OFFICER, twice))).containsExactly(201, 422);
    }

    @Test
    void the_standing_body_accepts_many_and_is_told_which_need_a_closer_look() {
        post(PROGRESS, OFFICER, of(item(tasks.get(0), DONE), item(tasks.get(1), DONE)));

        var accepted =
                post(
                        "/api/tasks/acceptance",
                        MANAGER,
                        of(
                                Map.of("task", tasks.get(0)),
                                Map.of("task", tasks.get(1)),
                                Map.of("task", tasks.get(2))));

        assertThat(statuses(accepted)).containsExactly(200, 200, 409);
        assertThat(accepted.at("/results/2/problem/code")).isEqualTo("nothing-to-review");
        assertThat(get("/api/tasks/" + tasks.get(1), MANAGER).at("/status")).isEqualTo("COMPLETED");
    }

    @Test
    void too_many_or_none_are_refused_as_a_whole() {
        var many = Collections.nCopies(501, item(tasks.get(0), DONE));

        assertThat(post(PROGRESS, OFFICER, Map.of("items", many)).status()).isEqualTo(400);
        assertThat(post(PROGRESS, OFFICER, of()).status()).isEqualTo(400);
        assertThat(get("/api/tasks/" + tasks.get(0), MANAGER).at("/status")).isEqualTo("ASSIGNED");
    }

    private static Map<String, ?> item(String task, Map<String, ?> progress) {
        return Map.of("task", task, "progress", progress);
    }

    private static Map<String, ?> of(Object... items) {
        return Map.of("items", List.of(items));
    }

    private static List<Integer> statuses(Reply bulk) {
        var statuses = new ArrayList<Integer>();
        bulk.json().at("/results").forEach(one -> statuses.add(one.at("/status").asInt()));
        return statuses;
    }
}
