package vn.tiendo.task.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.task.testing.RunningTaskService;

class OpenApiIT extends RunningTaskService {

    @Test
    void every_route_is_described() {
        var description = get("/v3/api-docs", null);

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.at("/openapi")).startsWith("3.1");
        assertThat(description.json().at("/paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/tasks",
                        "/api/tasks/{id}",
                        "/api/tasks/counts",
                        "/api/tasks/progress",
                        "/api/tasks/acceptance",
                        "/api/tasks/{id}/progress",
                        "/api/tasks/{id}/acceptance",
                        "/api/tasks/{id}/return",
                        "/api/tasks/{id}/not-arising",
                        "/api/tasks/{id}/amendment",
                        "/api/tasks/{id}/reassignment",
                        "/api/tasks/{id}/extension",
                        "/api/tasks/{id}/extension/grant",
                        "/api/tasks/{id}/extension/refusal",
                        "/api/plans/{plan}/tasks/{task}/below",
                        "/api/assignments/{plan}");
        assertThat(description.json().at("/components/schemas").propertyNames())
                .contains(
                        "ProgressRequest",
                        "Acceptance",
                        "Reason",
                        "Count",
                        "ProgressItem",
                        "Receipt");
    }
}
