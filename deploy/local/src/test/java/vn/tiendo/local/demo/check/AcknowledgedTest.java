package vn.tiendo.local.demo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.local.api.Json;

class AcknowledgedTest {

    private final Acknowledged acknowledged = new Acknowledged();

    @BeforeEach
    void people_were_told() {
        post("/api/units", "{\"id\":\"u\"}");
        post("/api/tasks/t1/progress");
        post("/api/tasks/t1/progress");
        post("/api/tasks/t1/acceptance");
        post("/api/accounts");
    }

    @Test
    void what_is_there_as_often_as_it_was_acknowledged_is_right() {
        assertThat(acknowledged.count()).isEqualTo(4);
        assertThat(
                        acknowledged.faults(
                                List.of(
                                        event("UnitRegistered", "u"),
                                        event("ProgressSubmitted", "t1"),
                                        event("ProgressSubmitted", "t1"),
                                        event("ProgressAccepted", "t1"))))
                .isEmpty();
    }

    @Test
    void what_is_missing_and_what_is_there_too_often_is_a_fault() {
        assertThat(
                        acknowledged.faults(
                                List.of(
                                        event("UnitRegistered", "u"),
                                        event("UnitRegistered", "v"),
                                        event("ProgressSubmitted", "t1"),
                                        event("ProgressSubmitted", "t2"),
                                        event("ProgressAccepted", "t1"))))
                .containsExactly(
                        "ProgressSubmitted t1: acknowledged 2 times, found 1 times",
                        "UnitRegistered: acknowledged 1 times, found 2 times");
    }

    @Test
    void one_that_is_missing_is_not_made_good_by_another_that_is_there_twice() {
        post("/api/units", "{\"id\":\"v\"}");

        assertThat(
                        acknowledged.faults(
                                List.of(
                                        event("UnitRegistered", "u"),
                                        event("UnitRegistered", "u"),
                                        event("ProgressSubmitted", "t1"),
                                        event("ProgressSubmitted", "t1"),
                                        event("ProgressAccepted", "t1"))))
                .containsExactly(
                        "UnitRegistered u: acknowledged 1 times, found 2 times",
                        "UnitRegistered v: acknowledged 1 times, found 0 times");
    }

    /** The service chooses the key of a unit's report and does not say it. */
    @Test
    void where_the_answer_has_no_id_all_are_counted_together() {
        post("/api/rounds/r1/unit-reports/u/submission", "{\"round\":\"r1\"}");

        assertThat(acknowledged.faults(List.of()))
                .contains("UnitReportSubmitted: acknowledged 1 times, found 0 times");
    }

    private void post(String path) {
        post(path, "");
    }

    private void post(String path, String answer) {
        acknowledged.accept(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:8080" + path))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                answer.getBytes(StandardCharsets.UTF_8));
    }

    private static RawEvent event(String name, String key) {
        var type = "vn.tiendo." + name + ".v1";
        return new RawEvent("tiendo.tasks", key, name + key, type, 1, Instant.EPOCH, Json.read(""));
    }
}
