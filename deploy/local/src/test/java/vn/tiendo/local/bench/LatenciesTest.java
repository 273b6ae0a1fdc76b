package vn.tiendo.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @Test
    void one_slow_call_of_two_hundred_is_the_slowest_and_not_yet_the_hundredth() {
        for (var call = 0; call < 199; call++) {
            took(10);
        }
        took(900);

        assertThat(latencies.summary().p50()).isEqualTo(10.0);
        assertThat(latencies.summary().p99()).isEqualTo(10.0);
        assertThat(latencies.summary().max()).isEqualTo(900.0);
    }

    @Test
    void half_of_the_calls_took_no_longer_than_the_median() {
        took(30);
        took(10);
        took(20);
        took(40);

        assertThat(latencies.summary().p50()).isEqualTo(20.0);
        assertThat(latencies.summary().p99()).isEqualTo(40.0);
    }

    @Test
    void what_was_refused_is_counted_by_itself() {
        took(10);
        latencies.refused();

        assertThat(latencies.summary().answered()).isEqualTo(1);
        assertThat(latencies.summary().refused()).isEqualTo(1);
    }

    private void took(int millis) {
        latencies.answered(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
