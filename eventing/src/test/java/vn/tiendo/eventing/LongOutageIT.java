package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.error.OutboxFull;
import vn.tiendo.eventing.kit.Account;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;

/** The broker is away for a whole day of submissions. */
class LongOutageIT {

    private static final int COUNTERS = 600;
    private static final int WRITERS = 8;
    private static final int SHIFTS = 8;
    private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;
    private static final String FULL = "day-full";

    private final MovableClock clock = new MovableClock();
    private final String name = Instance.newName();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final List<Duration> latencies = Collections.synchronizedList(new ArrayList<>());

    @Test
    void a_day_without_the_broker_keeps_nobody_waiting_and_arrives_in_order_and_once()
            throws Exception {
        try (var broker = Parts.brokerOfItsOwn();
                var service = Instance.startOn(broker.bootstrapServers(), name, clock)) {
            var topic = new Topic(broker.bootstrapServers(), name);
            create(service, "eve");
            await().untilAsserted(() -> assertThat(topic.sequencesOf("eve")).hasSize(1));
            broker.kill();

            eachWriter(n -> create(service, "day-" + n));
            for (var shift = 0; shift < SHIFTS; shift++) {
                eachWriter(n -> add(service, "day-" + n));
                clock.forward(Duration.ofHours(24 / SHIFTS));
            }
            assertNobodyWaited();
            fillUp(service);
            var last = assertRefusedWithoutATrace(service);

            broker.start();
            var back = System.nanoTime();
            awaitEmptyOutboxes(service);
            say("%s events sent in %s", published(service), since(back));
            service.counters().change(FULL, last, Counter::add);
            acknowledged.merge(FULL, 1, Integer::sum);

            service.awaitQuiet();
            say("all heard in %s", since(back));
            Account.of(service, topic).isSquare("day-", acknowledged);
            assertThat(count(service)).isEqualTo(acknowledged.get(FULL));
        }
    }

    private void create(Instance service, String id) {
        timed(() -> service.counters().create(id, Command.unkeyed(), () -> Counter.begin(id)));
    }

    private void add(Instance service, String id) {
        timed(() -> service.counters().change(id, Command.unkeyed(), Counter::add));
        acknowledged.merge(id, 1, Integer::sum);
    }

    private void timed(Runnable command) {
        var begun = System.nanoTime();
        command.run();
        latencies.add(since(begun));
    }

    /** Eight of them, each with counters of its own. */
    private static void eachWriter(IntConsumer work) throws Exception {
        var threads = Executors.newFixedThreadPool(WRITERS);
        try {
            var writers = new ArrayList<Callable<Object>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var own = IntStream.iterate(writer, n -> n < COUNTERS, n -> n + WRITERS);
                writers.add(Executors.callable(() -> own.forEach(work)));
            }
            for (var done : threads.invokeAll(writers)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whoever had asked the broker would have waited for seconds. */
    private void assertNobodyWaited() {
        Collections.sort(latencies);
        var median = latencies.get(latencies.size() / 2);
        var slow = latencies.get(latencies.size() * 99 / 100);
        say("%d commands, p50 %s, p99 %s", latencies.size(), median, slow);
        assertThat(median).isLessThan(Duration.ofSeconds(1));
    }

    /** Large events, so that the cap that departments get is reached in a test's time. */
    private void fillUp(Instance service) {
        var large = "x".repeat(50_000);
        service.counters().create(FULL, Command.unkeyed(), () -> Counter.begin(large));
        assertThatThrownBy(
                        () -> {
                            for (var n = 0; n < 500; n++) {
                                add(service, FULL);
                            }
                        })
                .isInstanceOf(OutboxFull.class);
        say("full after %s adds", acknowledged.get(FULL));
    }

    /** The command that was refused, to be sent again. */
    private Command assertRefusedWithoutATrace(Instance service) {
        var command = Command.keyed("van-phong", "POST /adds", "lan-1", "+1");
        var before = document(service);
        assertThatThrownBy(() -> service.counters().change(FULL, command, Counter::add))
                .isInstanceOf(OutboxFull.class);
        assertThat(document(service)).isEqualTo(before);
        var size = before.getByteBuffer().remaining();
        say("the largest document has %d bytes", size);
        assertThat(size).isLessThan(LARGEST_DOCUMENT / 3);
        assertThat(count(service)).isEqualTo(acknowledged.get(FULL));
        return command;
    }

    private static RawBsonDocument document(Instance service) {
        var raw = service.counters().collection().withDocumentClass(RawBsonDocument.class);
        return Objects.requireNonNull(raw.find(Filters.eq("_id", FULL)).first());
    }

    private static int count(Instance service) {
        return service.counters().find(FULL).orElseThrow().state().count();
    }

    private static void awaitEmptyOutboxes(Instance service) {
        await().untilAsserted(() -> assertThat(service.status()).containsEntry("pending", 0L));
    }

    private static Object published(Instance service) {
        return ((Map<?, ?>) service.status().get("published")).values();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void say(String text, Object... values) {
        System.err.println("LongOutageIT: " + text.formatted(values));
    }
}
