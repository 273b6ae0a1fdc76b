package vn.tiendo.defaults.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsIT extends TrialIT {

    @Test
    void a_refusal_speaks_the_callers_language_with_dates_their_way() {
        var late = "{\"percent\":100,\"text\":\"xong\",\"doneOn\":\"2027-03-05\"}";

        var vietnamese = heard(post("/api/progress", late));
        var english = heard(post("/api/progress", late).header("Accept-Language", "en"));

        assertThat(vietnamese.status()).isEqualTo(422);
        assertThat(vietnamese.text("type")).isEqualTo("urn:tiendo:problem:done-in-the-future");
        assertThat(vietnamese.text("detail")).isEqualTo("Ngày 05/03/2027 chưa tới.");
        assertThat(vietnamese.text("traceId")).hasSize(32);
        assertThat(english.text("detail")).isEqualTo("5 March 2027 hasn't come yet.");
    }

    @Test
    void fields_that_break_a_constraint_are_named_one_by_one() {
        var problem = heard(post("/api/progress", "{\"percent\":101,\"text\":\" \"}"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.text("code")).isEqualTo("malformed");
        assertThat(problem.body().path("errors").toString())
                .contains("{\"field\":\"percent\",\"message\":\"phải nhỏ hơn hoặc bằng 100\"}")
                .contains("{\"field\":\"text\",\"message\":\"không được để trống\"}");
    }

    @Test
    void a_body_that_is_no_json_is_unreadable() {
        var problem = heard(post("/api/progress", "{\"percent\":"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.text("code")).isEqualTo("unreadable-body");
    }

    @Test
    void a_field_of_the_wrong_kind_is_named() {
        var problem = heard(post("/api/progress", "{\"percent\":1,\"doneOn\":\"31/03/2026\"}"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.body().at("/errors/0/field").asString("")).isEqualTo("doneOn");
        assertThat(problem.body().at("/errors/0/message").asString(""))
                .isEqualTo("Phải là một ngày, viết như 2026-03-31");
    }

    @Test
    void a_form_without_a_boundary_and_a_parameter_without_a_name_are_malformed() {
        var form = heard(asOfficer("/api/echo").header("Content-Type", "multipart/form-data"));
        var nameless = heard(asOfficer("/api/echo?=true"));

        assertThat(form.status()).isEqualTo(400);
        assertThat(form.text("code")).isEqualTo("malformed");
        assertThat(nameless.status()).isEqualTo(400);
        assertThat(nameless.text("code")).isEqualTo("malformed");
    }

    @Test
    void an_unknown_path_is_not_there() {
        var problem = heard(asOfficer("/api/nowhere"));

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.text("code")).isEqualTo("not-there");
    }

    @Test
    void a_wrong_method_is_told_which_are_right() {
        var problem = heard(asOfficer("/api/progress").DELETE());

        assertThat(problem.status()).isEqualTo(405);
        assertThat(problem.text("code")).isEqualTo("method-not-allowed");
        assertThat(problem.header("Allow")).contains("POST");
    }

    @Test
    void a_wrong_media_type_is_a_problem() {
        var problem =
                heard(
                        asOfficer("/api/progress")
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("x")));

        assertThat(problem.status()).isEqualTo(415);
        assertThat(problem.text("code")).isEqualTo("unsupported-media-type");
    }

    @Test
    void who_accepts_no_json_still_reads_the_problem() {
        var problem = heard(asOfficer("/api/nowhere").header("Accept", "text/csv"));

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.text("code")).isEqualTo("not-there");
    }

    @Test
    void an_address_that_the_firewall_rejects_is_a_problem_too() {
        var problem = heard(asOfficer("/api//me"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.text("code")).isEqualTo("malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "not-there, 404",
        "already-there, 409",
        "stale-revision, 412",
        "key-reused, 422",
        "outbox-full, 503",
        "too-busy, 503",
        "store-unavailable, 503"
    })
    void what_aggregates_and_their_store_refuse_is_a_problem(String code, int status) {
        var problem = heard(asOfficer("/api/fails/" + code));

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.text("code")).isEqualTo(code);
        assertThat(problem.header("Retry-After")).isEqualTo(status == 503 ? "5" : "");
    }

    @Test
    void what_nobody_expected_keeps_its_secrets() {
        var problem = heard(asOfficer("/api/fails/unexpected"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.text("code")).isEqualTo("internal");
        assertThat(problem.response().body()).doesNotContain("secret").doesNotContain("vn.tiendo.");
    }
}
