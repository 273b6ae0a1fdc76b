package vn.tiendo.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RebuildIT {

    @Test
    void what_is_read_in_the_end_is_a_success() {
        assertThat(exitOf(building(1, 2), all(building(1, 2)), all(read(2)))).isZero();
    }

    @Test
    void what_is_not_read_in_the_end_was_given_up() {
        assertThat(exitOf(building(1, 2), all(read(1)))).isEqualTo(1);
    }

    @Test
    void what_was_turned_to_at_once_is_not_waited_for() {
        assertThat(exitOf(read(2))).isZero();
    }

    @Test
    void a_further_generation_that_is_read_was_not_given_up() {
        assertThat(exitOf(building(1, 2), all(building(2, 3)))).isZero();
        assertThat(exitOf(building(1, 2), all(read(3)))).isZero();
    }

    @Test
    void where_nothing_is_built_nothing_is_given_up() {
        try (var service = new TellingService(all(read(2)))) {
            assertThat(Rebuild.giveUp(service.running().session(), "facts")).isZero();
            assertThat(service.unasked()).isEmpty();
        }
    }

    private static String building(int generation, int building) {
        return "{\"name\":\"facts\",\"generation\":%d,\"building\":%d,\"lag\":7}"
                .formatted(generation, building);
    }

    private static String read(int generation) {
        return "{\"name\":\"facts\",\"generation\":%d}".formatted(generation);
    }

    private static String all(String model) {
        return "{\"items\":[" + model + "]}";
    }

    private static int exitOf(String... answers) {
        try (var service = new TellingService(answers)) {
            var exit = Rebuild.rebuild(service.running().session(), "facts");
            assertThat(service.unasked()).isEmpty();
            return exit;
        }
    }
}
