package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.eventing.kit.Account;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.ReplicaSet;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;
import vn.tiendo.local.store.MongodStore;

/** A primary that lost the majority takes a write which the others never see. */
@Tag("kit")
class RolledBackMajorityIT {

    /** Renewing a lease needs the majority too: a short one would keep the relay from trying. */
    private static final String LONG_LEASE = "--tiendo.eventing.lease=60s";

    @TempDir Path folder;

    @Test
    void an_event_is_not_sent_before_a_majority_has_its_write() {
        assumeTrue(
                Parts.store() instanceof MongodStore,
                "only a real mongod of our own can be a replica set of three");
        var name = Instance.newName();
        var topic = Topic.made(Parts.bootstrapServers(), name);
        var mongod = ((MongodStore) Parts.store()).program();
        try (var set = ReplicaSet.start(mongod, folder);
                var service =
                        Instance.startOn(
                                Parts.bootstrapServers(), set.uri(name), name, LONG_LEASE)) {
            service.counters().create("a", Command.unkeyed(), () -> Counter.begin("a"));
            await().until(() -> topic.sequencesOf("a").equals(List.of(1L)));
            var old = set.primary();
            var majority = set.others(old);

            majority.forEach(ReplicaSet.Member::pause);
            var hanging = CompletableFuture.supplyAsync(() -> add(service));
            await().until(() -> old.local(name, "counters", "a").getLong("seq") == 2);
            await().during(Duration.ofSeconds(2))
                    .until(() -> topic.sequencesOf("a").equals(List.of(1L)));

            old.pause();
            majority.forEach(ReplicaSet.Member::resume);
            set.primaryAmong(majority);
            add(service);
            old.resume();

            assertThat(hanging.join()).isPositive();
            service.awaitQuiet();
            Account.of(service, topic).isSquare("a", Map.of("a", 2));
        }
    }

    private static int add(Instance service) {
        var command = Command.unkeyed();
        return await().ignoreExceptions()
                .until(
                        () ->
                                service.counters()
                                        .change("a", command, Counter::add)
                                        .stored()
                                        .state()
                                        .count(),
                        count -> true);
    }
}
