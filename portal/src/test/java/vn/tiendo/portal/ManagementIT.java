package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Http.heard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementIT extends PortalIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health/readiness",
                "/actuator/health/liveness",
                "/actuator/prometheus",
                "/v3/api-docs"
            })
    void probes_metrics_and_the_description_of_the_api_are_open(String path) {
        assertThat(heard(request(path)).status()).isEqualTo(200);
    }

    @Test
    void other_management_is_closed_to_everybody() {
        var admin = tokens().ofAdmin();

        assertThat(heard(request("/actuator/env")).status()).isEqualTo(401);
        assertThat(heard(tokens().as(admin, "/actuator/env")).status()).isEqualTo(403);
    }
}
