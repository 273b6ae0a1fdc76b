package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimerTest {

    @Test
    void a_fraction_of_a_millisecond_is_rounded_up_so_that_no_timer_fires_early() {
        var whole = Instant.parse("2026-03-31T17:00:00Z");

        assertThat(new Timer("due", whole.plusNanos(1)).fireAt()).isEqualTo(whole.plusMillis(1));
        assertThat(new Timer("due", whole).fireAt()).isEqualTo(whole);
    }
}
