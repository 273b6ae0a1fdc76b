package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;

@Tag("kit")
class TimersIT {

    private final String name = Instance.newName();
    private final MovableClock clock = new MovableClock();
    private final Topic topic = new Topic(Parts.bootstrapServers(), name);

    private void begin(Instance service, String id, Instant... bells) {
        service.counters().create(id, Command.unkeyed(), () -> Counter.begin(id));
        service.counters().change(id, Command.unkeyed(), counter -> counter.ringAt(bells));
    }

    private List<String> rung() {
        return topic.records().stream()
                .filter(record -> record.headers().get("ce_type").equals(Counter.Rung.TYPE))
                .map(Topic.Seen::body)
                .toList();
    }

    @Test
    void a_timer_fires_when_it_is_due_and_never_early() {
        try (var service = Instance.start(name, clock)) {
            begin(service, "bell", clock.instant().plus(Duration.ofDays(3)));

            clock.forward(Duration.ofDays(3).minusSeconds(1));
            await().during(Duration.ofSeconds(1)).until(() -> rung().isEmpty());
            clock.forward(Duration.ofSeconds(1));

            await().untilAsserted(
                            () ->
                                    assertThat(rung())
                                            .containsExactly(
                                                    "{\"name\":\"bell\",\"rings\":1,\"folded\":1}"));
            assertThat(service.counters().find("bell").orElseThrow().revision()).isEqualTo(2);
        }
    }

    @Test
    void the_timers_of_an_outage_are_folded_into_one() {
        var now = clock.instant();
        try (var service = Instance.start(name, clock)) {
            begin(
                    service,
                    "slept",
                    now.plus(Duration.ofDays(1)),
                    now.plus(Duration.ofDays(2)),
                    now.plus(Duration.ofDays(9)));
        }
        clock.forward(Duration.ofDays(5));
        try (var service = Instance.start(name, clock)) {
            await().untilAsserted(
                            () ->
                                    assertThat(rung())
                                            .containsExactly(
                                                    "{\"name\":\"slept\",\"rings\":1,\"folded\":2}"));
            assertThat(service.status())
                    .containsEntry("nextTimerAt", now.plus(Duration.ofDays(9)).toString());
        }
    }

    @Test
    void two_instances_fire_many_timers_once_each() {
        try (var one = Instance.start(name, clock);
                var two = Instance.start(name, clock)) {
            var at = clock.instant().plus(Duration.ofHours(1));
            IntStream.range(0, 700).forEach(n -> begin(n % 2 == 0 ? one : two, "many-" + n, at));

            clock.forward(Duration.ofHours(1));

            await().untilAsserted(() -> assertThat(rung().stream().distinct()).hasSize(700));
            assertThat(one.counters().find("many-7").orElseThrow().state().rings()).isEqualTo(1);
        }
    }

    @Test
    void a_timer_that_was_taken_away_does_not_fire() {
        try (var service = Instance.start(name, clock)) {
            begin(service, "moved", clock.instant().plus(Duration.ofDays(1)));
            service.counters().change("moved", Command.unkeyed(), counter -> counter.ringAt());
            begin(service, "other", clock.instant().plus(Duration.ofDays(1)));

            clock.forward(Duration.ofDays(2));

            await().untilAsserted(() -> assertThat(rung()).hasSize(1));
            assertThat(rung().get(0)).contains("other");
        }
    }
}
