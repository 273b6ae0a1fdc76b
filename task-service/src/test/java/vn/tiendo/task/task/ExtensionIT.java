package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.testing.Plan;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

class ExtensionIT extends RunningTaskService {
    private static final Map<String, ?> LATER =
            Map.of("until", "2027-04-15", "reason", "Chờ hướng dẫn của Sở Nội vụ");

    private Plan plan;
    private String task;

    @BeforeEach
    void a_task_that_is_due_in_a_while() {
        plan = aPlan().with("song-mai-vp", "2027-03-31").published();
        task = "/api/tasks/" + taskOf(plan);
    }

    @Test
    void a_later_day_is_asked_for_found_granted_and_told() {
        assertThat(post(task + "/extension", OFFICER, LATER).status()).isEqualTo(201);
        var waiting = get(waiting(), MANAGER).json();
        assertThat(waiting.at("/items/0/extensionAsked").asString()).isEqualTo("2027-04-15");

        var granted = post(task + "/extension/grant", MANAGER, null);

        assertThat(granted.status()).isEqualTo(200);
        assertThat(get(waiting(), MANAGER).json().at("/items")).isEmpty();
        var shown = get(task, OFFICER);
        assertThat(shown.at("/deadline/nominalDue")).isEqualTo("2027-03-31");
        assertThat(shown.at("/deadline/effectiveDue")).isEqualTo("2027-04-15");
        assertThat(shown.at("/extensions")).isEqualTo("1");
        assertThat(shown.at("/laterDays/0/decision/by")).isEqualTo(MANAGER.name());
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(taskOf(plan)))
                                        .containsExactly(
                                                "TaskAssigned.v1",
                                                "ExtensionRequested.v1",
                                                "ExtensionDecided.v1",
                                                "TaskRevised.v1"));
    }

    @Test
    void a_refusal_says_why_and_the_day_stays() {
        post(task + "/extension", OFFICER, LATER);

        assertThat(post(task + "/extension/refusal", MANAGER, Map.of("reason", " ")).status())
                .isEqualTo(400);
        var why = Map.of("reason", "Đã đủ thời gian");
        assertThat(post(task + "/extension/refusal", MANAGER, why).status()).isEqualTo(200);

        var shown = get(task, OFFICER);
        assertThat(shown.at("/deadline/effectiveDue")).isEqualTo("2027-03-31");
        assertThat(shown.at("/laterDays/0/decision/reason")).isEqualTo("Đã đủ thời gian");
    }

    @Test
    void a_day_that_is_none_or_not_later_is_refused_with_the_reason() {
        var early = Map.of("until", "2027-03-31", "reason", "Chờ");
        var refused = post(task + "/extension", OFFICER, early);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("extension-not-later");
        assertThat(refused.at("/detail")).contains("31/03/2027");

        var none = Map.of("until", "31-4", "reason", "Chờ");
        assertThat(post(task + "/extension", OFFICER, none).status()).isEqualTo(400);
        assertThat(post(task + "/extension/grant", MANAGER, null).at("/code"))
                .isEqualTo("no-extension-waits");
    }

    @Test
    void a_retry_asks_and_grants_once() {
        post(task + "/extension", OFFICER, LATER, "Idempotency-Key", "xin-" + task);
        var again = post(task + "/extension", OFFICER, LATER, "Idempotency-Key", "xin-" + task);
        assertThat(again.status()).isEqualTo(201);
        var other = Map.of("until", "2027-04-20", "reason", "Sau khi thống nhất");

        post(task + "/extension/grant", MANAGER, other, "Idempotency-Key", "cho-" + task);
        var granted =
                post(task + "/extension/grant", MANAGER, other, "Idempotency-Key", "cho-" + task);

        assertThat(granted.status()).isEqualTo(200);
        assertThat(get(task, OFFICER).at("/extensions")).isEqualTo("1");
        assertThat(get(task, OFFICER).at("/deadline/putOffTo")).isEqualTo("2027-04-20");
    }

    private String waiting() {
        return "/api/tasks?extensionAsked=true&plan=" + plan.id();
    }
}
