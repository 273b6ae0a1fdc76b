package vn.tiendo.eventing.timer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.store.AggregateDocument;
import vn.tiendo.eventing.store.Layout;
import vn.tiendo.local.Parts;

class DueTimersIT {

    private static final int LARGE = 1_000_000;
    private static final int COUNTERS = 20;

    private final MovableClock clock = new MovableClock();

    @Test
    void more_than_there_is_room_for_is_not_read_and_what_is_due_longest_comes_first() {
        try (var broker = Parts.brokerOfItsOwn();
                var service =
                        Instance.startOn(broker.bootstrapServers(), Instance.newName(), clock)) {
            broker.kill();
            IntStream.range(0, COUNTERS).forEach(n -> begin(service, n));
            var due = new DueTimers(service.counters().collection());

            assertThat(first(due, 3 * LARGE)).containsExactly("large-19", "large-18", "large-17");
            assertThat(first(due, 2L * COUNTERS * LARGE)).hasSize(COUNTERS);
        }
    }

    /** The later it is begun, the earlier it is due. */
    private void begin(Instance service, int n) {
        var id = "large-" + n;
        var at = clock.instant().plus(Duration.ofDays(1)).minus(Duration.ofMinutes(n));
        service.counters().create(id, Command.unkeyed(), () -> Counter.begin("x".repeat(LARGE)));
        service.counters().change(id, Command.unkeyed(), counter -> counter.ringAt(at));
    }

    /** As at a time that the service's own clock has not come to. */
    private List<String> first(DueTimers due, long bytes) {
        var slices = IntStream.range(0, Layout.SLICES).boxed().toList();
        var later = clock.instant().plus(Duration.ofDays(2));
        return due.first(slices, Filters.empty(), later, 1000, bytes).stream()
                .map(AggregateDocument::id)
                .toList();
    }
}
