package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.CounterService;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Sum;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;

class EffectsIT {

    private static final String NAME = Instance.newName();
    private static Instance service;
    private static Topic topic;

    @BeforeAll
    static void start() {
        service = Instance.start(NAME, new MovableClock());
        topic = new Topic(Parts.bootstrapServers(), NAME);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void send(String key, int count, long sequence) {
        var body = "{\"name\":\"%s\",\"count\":%d,\"unknown\":true}".formatted(key, count);
        topic.send(key, Counter.Counted.TYPE, sequence, body);
    }

    private static Sum sum(String key) {
        return service.sums().find(key).map(Stored::state).orElse(new Sum(0, 0));
    }

    @Test
    void a_record_that_comes_again_has_no_second_effect() {
        send("twice", 1, 1);
        send("twice", 2, 2);
        send("twice", 1, 1);
        send("twice", 2, 2);
        send("twice", 3, 3);

        await().untilAsserted(() -> assertThat(sum("twice")).isEqualTo(new Sum(3, 3)));
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

        assertThat(service.sums().createAllOn(event, first)).isEqualTo(600);
        assertThat(service.sums().createAllOn(event, all)).isEqualTo(600);
        assertThat(service.sums().createAllOn(event, all)).isZero();
    }

    @Test
    void an_error_that_passes_is_waited_out_and_the_record_is_not_skipped() {
        CounterService.BUSY.put("busy2", new AtomicInteger(4));
        for (var count = 1; count <= 3; count++) {
            send("busy", count, count);
        }

        await().untilAsserted(() -> assertThat(sum("busy")).isEqualTo(new Sum(3, 3)));
        assertThat(CounterService.BUSY.get("busy2")).hasValue(0);
        assertThat(service.parked().keys()).isEmpty();
    }
}
