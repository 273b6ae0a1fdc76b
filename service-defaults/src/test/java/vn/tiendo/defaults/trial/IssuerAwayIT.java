package vn.tiendo.defaults.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service starts before its issuer listens, and says so to callers. */
class IssuerAwayIT extends TrialOverHttp {

    @DynamicPropertySource
    static void nobodyListensThere(DynamicPropertyRegistry properties) {
        properties.add("tiendo.security.jwks-uri", () -> "http://127.0.0.1:1/oauth2/jwks");
        properties.add("tiendo.security.issuer", TOKENS::issuer);
    }

    @Test
    void a_token_that_cannot_be_checked_now_is_worth_another_try() {
        var problem = heard(asOfficer("/api/me"));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.text("code")).isEqualTo("keys-unavailable");
        assertThat(problem.header("Retry-After")).isEqualTo("5");
    }
}
