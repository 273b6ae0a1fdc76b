package vn.tiendo.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private final AtomicLong lag = new AtomicLong(3);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    BacklogTest() {
        Gauge.builder("tiendo.consumer.lag", lag::get).register(registry);
    }

    @Test
    void nothing_is_sent_until_all_that_was_missed_is_heard() {
        var backlog = new Backlog(registry, Duration.ofMinutes(1));
        assertThat(backlog.isKnown()).isFalse();
        lag.set(-1);
        assertThat(backlog.isKnown()).as("the broker is away").isFalse();
        lag.set(0);
        assertThat(backlog.isKnown()).isTrue();
    }

    @Test
    void what_comes_later_holds_nothing_up() {
        var backlog = new Backlog(registry, Duration.ofMinutes(1));
        lag.set(0);
        assertThat(backlog.isKnown()).isTrue();
        lag.set(1_000);
        assertThat(backlog.isKnown()).isTrue();
    }

    @Test
    void a_consumer_that_never_catches_up_does_not_silence_all_reminders() {
        assertThat(new Backlog(registry, Duration.ZERO).isKnown()).isTrue();
    }
}
