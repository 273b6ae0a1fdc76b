package vn.tiendo.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void events_are_counted_by_the_second() {
        assertThat(Summary.perSecond(300, Duration.ofMillis(1500))).isEqualTo(200);
    }

    @Test
    void a_time_that_is_too_short_to_be_measured_is_taken_for_a_millisecond() {
        assertThat(Summary.perSecond(3, Duration.ZERO)).isEqualTo(3000);
    }
}
