package vn.tiendo.task.workingday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class VietnamTimeTest {
    @Test
    void a_day_ends_at_midnight_in_viet_nam_wherever_the_server_stands() {
        assertThat(VietnamTime.dayOf(Instant.parse("2026-03-31T16:59:59Z")))
                .isEqualTo("2026-03-31");
        assertThat(VietnamTime.dayOf(Instant.parse("2026-03-31T17:00:00Z")))
                .isEqualTo("2026-04-01");
    }
}
