package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.kit.CounterService;
import vn.tiendo.eventing.kit.Hearing;
import vn.tiendo.eventing.kit.Sum;

@Tag("kit")
class EffectsIT {

    private static Hearing hearing;

    @BeforeAll
    static void start() {
        hearing = Hearing.start();
    }

    @AfterAll
    static void stop() {
        hearing.close();
    }

    @Test
    void a_record_that_comes_again_has_no_second_effect() {
        hearing.send("twice", 1, 1);
        hearing.send("twice", 2, 2);
        hearing.send("twice", 1, 1);
        hearing.send("twice", 2, 2);
        hearing.send("twice", 3, 3);

        await().untilAsserted(() -> assertThat(hearing.sum("twice")).isEqualTo(new Sum(3, 3)));
    }

    @Test
    void a_fan_out_that_is_repeated_completes_what_is_missing_and_touches_nothing_else() {
        var event = new Received("e", "elsewhere", "t", "plan-1", 1, Instant.EPOCH);
        var first = new LinkedHashMap<String, Change<Sum>>();
        var all = new LinkedHashMap<String, Change<Sum>>();
        for (var target = 0; target < 1200; target++) {
            var change = Change.none(new Sum(target, 1));
            all.put("fan-" + target, change);
            if (target % 2 == 0) {
                first.put("fan-" + target, change);
            }
        }

        assertThat(hearing.service().sums().createAllOn(event, first)).isEqualTo(600);
        assertThat(hearing.service().sums().createAllOn(event, all)).isEqualTo(600);
        assertThat(hearing.service().sums().createAllOn(event, all)).isZero();
    }

    @Test
    void an_error_that_passes_is_waited_out_and_the_record_is_not_skipped() {
        CounterService.BUSY.put("busy2", new AtomicInteger(4));
        for (var count = 1; count <= 3; count++) {
            hearing.send("busy", count, count);
        }

        await().untilAsserted(() -> assertThat(hearing.sum("busy")).isEqualTo(new Sum(3, 3)));
        assertThat(CounterService.BUSY.get("busy2")).hasValue(0);
        assertThat(hearing.service().parked().keys()).isEmpty();
    }
}
