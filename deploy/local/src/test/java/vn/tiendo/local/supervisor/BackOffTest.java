package vn.tiendo.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void it_doubles_up_to_ten_seconds() {
        var backOff = BackOff.fresh();
        for (int attempt = 0; attempt < 10; attempt++) {
            backOff = backOff.after(Duration.ZERO);
        }
        assertThat(BackOff.fresh().after(Duration.ZERO).next()).isEqualTo(Duration.ofMillis(400));
        assertThat(backOff.next()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void a_good_run_is_forgiven() {
        var tired = BackOff.fresh().after(Duration.ZERO).after(Duration.ZERO);
        assertThat(tired.after(Duration.ofSeconds(30))).isEqualTo(BackOff.fresh());
    }
}
