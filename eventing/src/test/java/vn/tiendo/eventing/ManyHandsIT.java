package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.eventing.kit.Account;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.CounterProcess;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;

/** Several writers on one aggregate, several relays on one collection. */
@Tag("kit")
class ManyHandsIT {

    @TempDir Path folder;
    private final String name = Instance.newName();

    @Test
    void eight_writers_on_one_aggregate_lose_nothing() throws Exception {
        try (var one = Instance.start(name, new MovableClock());
                var two = Instance.start(name, new MovableClock())) {
            one.counters().create("one", Command.unkeyed(), () -> Counter.begin("one"));

            var counts = inEightThreads(n -> adds(n % 2 == 0 ? one : two, 20));

            assertThat(counts)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 160).boxed().toList());
            var topic = new Topic(Parts.bootstrapServers(), name);
            await().untilAsserted(() -> assertThat(one.status()).containsEntry("pending", 0L));
            await().untilAsserted(() -> assertThat(one.status()).containsEntry("lag", 0L));
            Account.of(one, topic).isSquare("one", Map.of("one", 160));
        }
    }

    private static List<Integer> adds(Instance instance, int times) {
        var counts = new ArrayList<Integer>();
        for (var time = 0; time < times; time++) {
            var added = instance.counters().change("one", Command.unkeyed(), Counter::add);
            counts.add(added.stored().state().count());
        }
        return counts;
    }

    private static List<Integer> inEightThreads(IntFunction<List<Integer>> work)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var calls = new ArrayList<Callable<List<Integer>>>();
            for (var thread = 0; thread < 8; thread++) {
                var n = thread;
                calls.add(() -> work.apply(n));
            }
            var counts = new ArrayList<Integer>();
            for (var done : threads.invokeAll(calls)) {
                counts.addAll(done.get());
            }
            return counts;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_relay_that_was_paused_past_its_lease_brings_nothing_out_of_order() {
        var topic = Topic.made(Parts.bootstrapServers(), name);
        var settings = Instance.settings(Parts.bootstrapServers(), Parts.mongoUri(name), name);
        try (var survivor = Instance.start(name, new MovableClock());
                var one = CounterProcess.in(folder.resolve("one"));
                var two = CounterProcess.in(folder.resolve("two"))) {
            one.doing("load one- 6 1 2").start(settings).awaitAcknowledged(50);
            two.doing("load two- 6 2 2").start(settings).awaitAcknowledged(50);
            awaitOwners(survivor, 3);

            two.pause();
            awaitOwners(survivor, 2);
            one.awaitAcknowledged(one.acknowledgements() + 100);
            two.resume();
            awaitOwners(survivor, 3);
            two.awaitAcknowledged(two.acknowledgements() + 100);
            one.kill();
            two.kill();

            survivor.awaitQuiet();
            var account = Account.of(survivor, topic);
            account.isSquare("one-", one.acknowledged());
            account.isSquare("two-", two.acknowledged());
        }
    }

    /** Until the slices are divided among so many. */
    private static void awaitOwners(Instance instance, int owners) {
        var leases = instance.bean(MongoDatabase.class).getCollection("leases");
        await().until(
                        () ->
                                leases
                                                .distinct("owner", String.class)
                                                .into(new HashSet<>())
                                                .stream()
                                                .filter(owner -> !owner.isEmpty())
                                                .count()
                                        == owners);
    }
}
