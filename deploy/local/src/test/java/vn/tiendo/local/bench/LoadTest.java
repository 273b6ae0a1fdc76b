package vn.tiendo.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void whoever_was_held_up_by_the_answer_before_has_waited_too() throws Exception {
        var hold = new CountDownLatch(1);
        var made = new AtomicInteger();
        try (var load =
                Load.paced(
                        1,
                        100,
                        (caller, round) -> {
                            hold.await();
                            made.incrementAndGet();
                            return true;
                        })) {
            assertThat(load.during(Duration.ofMillis(500)).answered()).isZero();
            hold.countDown();
            await().until(() -> made.get() > 30);

            // those that were due meanwhile waited too, though each took no time of its own
            assertThat(load.nextPhase().p50()).isGreaterThan(100);
        }
    }

    @Test
    void a_call_that_fails_is_refused_and_the_caller_goes_on() {
        try (var load =
                Load.unpaced(
                        2,
                        (caller, round) -> {
                            if (round % 2 == 0) {
                                throw new IllegalStateException("no answer");
                            }
                            return round % 4 == 1;
                        })) {
            var phase = load.during(Duration.ofMillis(100));

            assertThat(phase.answered()).isPositive();
            assertThat(phase.refused()).isGreaterThan(phase.answered());
        }
    }
}
