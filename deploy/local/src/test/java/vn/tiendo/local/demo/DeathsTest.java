package vn.tiendo.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.local.command.Usage;
import vn.tiendo.local.demo.Deaths.Death;

class DeathsTest {

    private final List<String> killed = new ArrayList<>();
    private final Deaths deaths =
            new Deaths(
                    List.of(new Death("publish", "store"), new Death("submit", "broker")),
                    death -> killed.add(death.part()),
                    Runnable::run);

    @Test
    void each_dies_once_in_its_step() {
        for (var step : List.of("read", "publish", "publish", "submit", "submit")) {
            deaths.during(step);
        }

        assertThat(killed).containsExactly("store", "broker");
        assertThat(deaths.parts()).containsExactlyInAnyOrder("store", "broker");
    }

    @Test
    void a_death_whose_step_never_came_is_no_success() {
        deaths.during("publish");

        assertThatThrownBy(deaths::parts).hasMessageContaining("broker");
    }

    @Test
    void containers_are_not_killed() {
        assertThatThrownBy(() -> DemoOptions.of(List.of("--compose", "--kill")))
                .isInstanceOf(Usage.class);
    }
}
