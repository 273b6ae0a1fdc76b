package vn.tiendo.defaults.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConventionsIT extends TrialIT {

    @Test
    void a_single_resource_carries_its_revision() {
        assertThat(heard(asOfficer("/api/things/a")).header("ETag")).isEqualTo("\"7\"");
    }

    @Test
    void a_command_without_a_key_is_answered_with_what_is_stored() {
        var answer = heard(post("/api/commands", "{\"a\":\"đ\"}"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(answer.header("Idempotent-Replayed")).isEmpty();
        assertThat(answer.text("a")).isEqualTo("đ");
    }

    @Test
    void a_retry_hears_the_first_answer_and_that_it_is_one() {
        var answer =
                heard(
                        post("/api/commands?again=true", "{\"a\":\"b\"}")
                                .header("Idempotency-Key", "k1"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(answer.text("lần")).isEqualTo("một");
    }

    @Test
    void a_key_that_cannot_be_one_is_refused() {
        var problem = heard(post("/api/commands", "{}").header("Idempotency-Key", "a b"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.text("code")).isEqualTo("bad-idempotency-key");
    }

    @Test
    void the_trace_of_the_caller_goes_on() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var answer =
                heard(
                        asOfficer("/api/trace")
                                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

        assertThat(answer.text("traceId")).isEqualTo(trace);
    }
}
