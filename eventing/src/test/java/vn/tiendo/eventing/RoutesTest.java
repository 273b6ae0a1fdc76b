package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Routes routes = Routes.of("task-service").on("a.v1", String.class, (a, b) -> {});

    @Test
    void a_type_without_a_route_is_passed_over() {
        assertThat(routes.find("other.v1")).isEmpty();
        assertThat(routes.find("a.v1")).isPresent();
    }

    @Test
    void a_type_cannot_have_two_routes() {
        assertThatThrownBy(() -> routes.on("a.v1", String.class, (a, b) -> {}))
                .hasMessageContaining("a.v1 has two routes in task-service");
    }
}
