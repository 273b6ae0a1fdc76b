package vn.tiendo.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResumeIT {

    private static final String OLDER = "{\"older\":3,\"running\":false}";
    private static final String RUNNING = "{\"older\":3,\"running\":true}";

    @Test
    void a_service_that_goes_on_is_a_success() {
        assertThat(
                        exitOf(
                                OLDER,
                                RUNNING,
                                RUNNING,
                                "{\"older\":0,\"running\":false,\"outcome\":{\"lifted\":3,\"gone\":0}}"))
                .isZero();
    }

    @Test
    void a_service_that_was_started_anew_meanwhile_has_not_gone_on() {
        assertThat(exitOf(OLDER, RUNNING, OLDER)).isEqualTo(1);
    }

    @Test
    void what_failed_is_no_success() {
        assertThat(
                        exitOf(
                                OLDER,
                                RUNNING,
                                "{\"older\":3,\"running\":false,\"failure\":\"no broker\"}"))
                .isEqualTo(1);
    }

    @Test
    void who_waits_is_told_what_to_type() {
        try (var service = new TellingService(OLDER)) {
            assertThat(Resume.waits(service.running()).orElseThrow())
                    .endsWith("./tiendo resume telling-service");
        }
        try (var service = new TellingService("{\"older\":0,\"running\":false}")) {
            assertThat(Resume.waits(service.running())).isEmpty();
        }
    }

    private static int exitOf(String... answers) {
        try (var service = new TellingService(answers)) {
            var exit = Resume.resume(service.running());
            assertThat(service.unasked()).isEmpty();
            return exit;
        }
    }
}
