package vn.tiendo.defaults.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.TestTokens;

class TokensAtTheDoorIT extends TrialIT {

    @Test
    void a_good_token_makes_the_caller_known() {
        var me = heard(asOfficer("/api/me"));

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("subject")).isEqualTo("lan");
        assertThat(me.text("name")).isEqualTo("Nguyễn Thị Lan");
        assertThat(me.text("authority")).isEqualTo("song-mai");
        assertThat(me.text("unit")).isEqualTo("song-mai-vp");
        assertThat(me.body().path("roles").toString()).isEqualTo("[\"UNIT_OFFICER\"]");
    }

    @Test
    void without_a_token_the_problem_is_told_in_vietnamese() {
        var problem = heard(request("/api/me"));

        assertThat(problem.status()).isEqualTo(401);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(problem.text("type")).isEqualTo("urn:tiendo:problem:no-token");
        assertThat(problem.text("title")).isEqualTo("Chưa đăng nhập");
        assertThat(problem.text("instance")).isEqualTo("/api/me");
        assertThat(problem.text("traceId")).hasSize(32);
    }

    @Test
    void who_prefers_english_is_told_in_english() {
        var problem =
                heard(request("/api/me").header("Accept-Language", "fr, en-GB;q=0.8, vi;q=0.5"));

        assertThat(problem.status()).isEqualTo(401);
        assertThat(problem.text("title")).isEqualTo("Not signed in");
    }

    @Test
    void a_token_of_another_issuer_is_turned_down() {
        turnedDown(TOKENS.token(OFFICER, claims -> claims.issuer("http://127.0.0.1:1")));
    }

    @Test
    void an_expired_token_is_turned_down() {
        turnedDown(
                TOKENS.token(
                        OFFICER,
                        claims ->
                                claims.expirationTime(
                                        Date.from(Instant.parse("2026-01-01T00:00:00Z")))));
    }

    @Test
    void a_token_signed_with_another_key_is_turned_down() {
        try (var impostor = TestTokens.started()) {
            turnedDown(impostor.token(OFFICER, claims -> claims.issuer(TOKENS.issuer())));
        }
    }

    @Test
    void a_token_without_an_authority_is_turned_down() {
        turnedDown(TOKENS.token(OFFICER, claims -> claims.claim("authority", null)));
    }

    @Test
    void what_is_no_token_is_turned_down() {
        turnedDown("abc.def.ghi");
    }

    @Test
    void a_missing_role_is_forbidden_and_named() {
        var problem = heard(asOfficer("/api/managers"));

        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.text("code")).isEqualTo("role-required");
        assertThat(problem.text("detail")).contains("cán bộ cơ quan thường trực, lãnh đạo cơ quan");
    }

    @Test
    void the_role_lets_in() {
        var manager = new Caller("hoa", "Hoa", "song-mai", "song-mai-vp", Set.of(Role.SUPERVISOR));

        var answer =
                heard(request("/api/managers").header("Authorization", TOKENS.bearer(manager)));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void another_authority_is_forbidden_except_to_who_administers_all() {
        var admin = new Caller("tiendo-admin", "Admin", "*", "*", Set.of(Role.ADMIN));

        var other = heard(asOfficer("/api/authorities/song-cau"));
        var own = heard(asOfficer("/api/authorities/song-mai"));
        var all =
                heard(
                        request("/api/authorities/song-cau")
                                .header("Authorization", TOKENS.bearer(admin)));

        assertThat(other.status()).isEqualTo(403);
        assertThat(other.text("code")).isEqualTo("other-authority");
        assertThat(own.status()).isEqualTo(200);
        assertThat(all.status()).isEqualTo(200);
    }

    @Test
    void health_metrics_and_the_description_of_the_api_are_open() {
        assertThat(heard(request("/actuator/health")).status()).isEqualTo(200);
        assertThat(heard(request("/actuator/prometheus")).status()).isEqualTo(200);
        var api = heard(request("/v3/api-docs"));
        assertThat(api.status()).isEqualTo(200);
        assertThat(api.text("openapi")).startsWith("3.1");
        assertThat(api.body().at("/components/securitySchemes/bearer/scheme").asString(""))
                .isEqualTo("bearer");
        assertThat(api.body().at("/paths/~1api~1me/get/parameters").isMissingNode()).isTrue();
    }

    @Test
    void other_management_is_closed() {
        assertThat(heard(request("/actuator/env")).status()).isEqualTo(401);
    }

    private void turnedDown(String token) {
        var problem = heard(request("/api/me").header("Authorization", "Bearer " + token));

        assertThat(problem.status()).isEqualTo(401);
        assertThat(problem.text("code")).isEqualTo("bad-token");
        assertThat(problem.header("WWW-Authenticate")).contains("invalid_token");
    }
}
