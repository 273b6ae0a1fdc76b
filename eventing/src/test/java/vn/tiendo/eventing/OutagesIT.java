package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tiendo.eventing.error.OutboxFull;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;

@Tag("kit")
class OutagesIT {

    @Test
    void commands_go_on_without_the_broker_and_their_events_arrive_in_order_when_it_is_back() {
        var name = Instance.newName();
        try (var broker = Parts.brokerOfItsOwn();
                var service =
                        Instance.startOn(broker.bootstrapServers(), name, new MovableClock())) {
            var topic = new Topic(broker.bootstrapServers(), name);
            service.counters().create("a", Command.unkeyed(), () -> Counter.begin("a"));
            await().untilAsserted(() -> assertThat(topic.sequencesOf("a")).hasSize(1));

            broker.kill();
            for (var count = 0; count < 20; count++) {
                service.counters().change("a", Command.unkeyed(), Counter::add);
                var id = "b" + count;
                service.counters().create(id, Command.unkeyed(), () -> Counter.begin(id));
            }
            broker.start();

            var all = LongStream.rangeClosed(1, 21).boxed().toList();
            await().ignoreExceptions()
                    .untilAsserted(
                            () -> {
                                assertThat(topic.sequencesOf("a").stream().distinct().toList())
                                        .isEqualTo(all);
                                assertThat(topic.sequencesOf("b19")).contains(1L);
                            });
            await().ignoreExceptions()
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    service.sums()
                                                            .find("a")
                                                            .orElseThrow()
                                                            .state()
                                                            .last())
                                            .isEqualTo(20));
        }
    }

    /** Binding to it takes minutes; a service that waited for that would be away as well. */
    @Test
    @Timeout(120)
    void a_service_that_starts_without_its_broker_takes_commands() {
        var name = Instance.newName();
        try (var broker = Parts.brokerOfItsOwn()) {
            Topic.made(broker.bootstrapServers(), name);
            broker.kill();

            try (var service = Instance.restartOn(broker.bootstrapServers(), name)) {
                service.counters().create("a", Command.unkeyed(), () -> Counter.begin("a"));
                broker.start();
                await().ignoreExceptions().until(() -> service.sums().find("a").isPresent());
            }
        }
    }

    @Test
    void an_outbox_at_its_cap_refuses_and_takes_again_when_the_broker_is_back() {
        var name = Instance.newName();
        var cap = "--tiendo.eventing.outbox-cap=1000";
        try (var broker = Parts.brokerOfItsOwn();
                var service =
                        Instance.startOn(
                                broker.bootstrapServers(), name, new MovableClock(), cap)) {
            broker.kill();
            service.counters().create("full", Command.unkeyed(), () -> Counter.begin("full"));
            assertThatThrownBy(
                            () -> {
                                for (var n = 0; n < 10; n++) {
                                    service.counters()
                                            .change("full", Command.unkeyed(), Counter::add);
                                }
                            })
                    .isInstanceOf(OutboxFull.class);
            var taken = service.counters().find("full").orElseThrow().state().count();

            broker.start();

            await().ignoreExceptionsInstanceOf(OutboxFull.class)
                    .until(
                            () ->
                                    service.counters()
                                                    .change("full", Command.unkeyed(), Counter::add)
                                                    .stored()
                                                    .state()
                                                    .count()
                                            == taken + 1);
        }
    }

    @Test
    void a_second_instance_takes_over_what_the_first_left_behind() {
        var name = Instance.newName();
        var clock = new MovableClock();
        try (var broker = Parts.brokerOfItsOwn()) {
            var topic = new Topic(broker.bootstrapServers(), name);
            var first = Instance.startOn(broker.bootstrapServers(), name, clock);
            broker.kill();
            first.counters().create("left", Command.unkeyed(), () -> Counter.begin("left"));
            first.close();
            broker.start();

            try (var second = Instance.startOn(broker.bootstrapServers(), name, clock)) {
                await().untilAsserted(
                                () -> assertThat(topic.sequencesOf("left")).containsExactly(1L));
                await().untilAsserted(
                                () -> assertThat(second.status()).containsEntry("pending", 0L));
            }
        }
    }
}
