package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.task.testing.RunningTaskService;

class BadInputIT extends RunningTaskService {
    private String task;

    @BeforeEach
    void aTask() {
        task = "/api/tasks/" + taskOf(aPlan().with("song-mai-vp", "2027-03-31").published());
    }

    @Test
    void a_text_of_two_hundred_thousand_characters_is_refused_by_its_field() {
        var answer = submit(Map.of("percent", 10, "text", "ơ".repeat(200_000)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/field")).isEqualTo("text");
        assertThat(get(task, OFFICER).at("/status")).isEqualTo("ASSIGNED");
    }

    @Test
    void every_field_is_looked_at_the_optional_ones_too() {
        var answer =
                submit(
                        Map.of(
                                "percent", 101,
                                "text", " ",
                                "obstacles", "k".repeat(200_000),
                                "figures", List.of(Map.of("name", "", "value", 1)),
                                "evidence",
                                        List.of(
                                                Map.of(
                                                        "kind", "LINK",
                                                        "url", "javascript:alert(1)"))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors").valueStream().map(it -> it.at("/field").asString()))
                .contains("percent", "text", "obstacles", "figures[0].name", "evidence[0].url");
    }

    @Test
    void a_number_that_no_store_can_hold_is_refused() {
        var answer =
                submit(
                        "{\"percent\":10,\"text\":\"a\",\"figures\":[{\"name\":\"n\",\"value\":1e400}]}");

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void what_is_no_json_or_has_unknown_words_is_refused() {
        assertThat(submit("{\"percent\":").status()).isEqualTo(400);
        assertThat(submit(Map.of("percent", "nhiều", "text", "a")).status()).isEqualTo(400);
        assertThat(submit(Map.of("percent", 10, "text", "a", "doneOn", "31/03/2026")).status())
                .isEqualTo(400);
        assertThat(get("/api/tasks?status=LOST", OFFICER).status()).isEqualTo(400);
        assertThat(get("/api/tasks?limit=100000", OFFICER).status()).isEqualTo(400);
        assertThat(get("/api/tasks?after=%25%25", OFFICER).status()).isEqualTo(400);
    }

    @Test
    void a_refusal_speaks_the_callers_language() {
        var reason = Map.of("reason", "Không có");

        var vietnamese = post(task + "/not-arising", OFFICER, reason);
        var english = post(task + "/not-arising", OFFICER, reason, "Accept-Language", "en");

        assertThat(vietnamese.status()).isEqualTo(409);
        assertThat(vietnamese.at("/type")).isEqualTo("urn:tiendo:problem:task-is-not-conditional");
        assertThat(vietnamese.at("/title")).isEqualTo("Nhiệm vụ không có điều kiện");
        assertThat(english.at("/title")).isEqualTo("Not a conditional task");
    }

    @Test
    void a_task_that_is_not_there_is_not_found() {
        assertThat(get("/api/tasks/khong-co", OFFICER).status()).isEqualTo(404);
        assertThat(get("/api/assignments/khong-co", OFFICER).status()).isEqualTo(404);
    }

    private Reply submit(Object body) {
        return post(task + "/progress", OFFICER, body);
    }
}
