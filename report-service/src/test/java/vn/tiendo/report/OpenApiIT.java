package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.report.testing.People;
import vn.tiendo.report.testing.RunningReportService;

class OpenApiIT extends RunningReportService {

    @Test
    void the_api_describes_every_route() {
        var api = get("/v3/api-docs", People.MANAGER);

        assertThat(api.at("/openapi")).startsWith("3.1");
        assertThat(api.json().at("/paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/rounds",
                        "/api/rounds/{id}",
                        "/api/rounds/{round}/figures",
                        "/api/rounds/{round}/report",
                        "/api/rounds/{round}/unit-reports",
                        "/api/rounds/{round}/unit-reports/{unit}/submission",
                        "/api/rounds/{round}/unit-reports/{unit}/acceptance",
                        "/api/rounds/{round}/unit-reports/{unit}/return",
                        "/api/reports",
                        "/api/reports/{id}",
                        "/api/reports/{id}/document");
    }
}
