package vn.tiendo.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.kit.Account;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.eventing.store.Layout;
import vn.tiendo.local.Parts;

class OutboxIT {

    private static final int LARGE = 1_000_000;
    private static final int COUNTERS = 40;

    @Test
    void more_than_there_is_room_for_is_not_read_and_yet_all_of_it_arrives() {
        var name = Instance.newName();
        var slices = IntStream.range(0, Layout.SLICES).boxed().toList();
        var acknowledged = new TreeMap<String, Integer>();
        try (var broker = Parts.brokerOfItsOwn();
                var service =
                        Instance.startOn(broker.bootstrapServers(), name, new MovableClock())) {
            var outbox = new Outbox(service.counters().collection());
            broker.kill();
            for (var n = 0; n < COUNTERS; n++) {
                var large = "x".repeat(LARGE);
                service.counters()
                        .create("large-" + n, Command.unkeyed(), () -> Counter.begin(large));
                acknowledged.put("large-" + n, 0);
            }

            assertThat(outbox.waiting(slices, Set.of(), 1000, 10 * LARGE)).hasSize(10);
            assertThat(outbox.waiting(slices, Set.of(), 1000, 100 * LARGE)).hasSize(COUNTERS);

            broker.start();
            service.awaitQuiet();
            var topic = new Topic(broker.bootstrapServers(), name);
            Account.of(service, topic).isSquare("large-", acknowledged);
        }
    }
}
