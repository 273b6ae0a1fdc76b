package vn.tiendo.eventing.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.store.Layout;
import vn.tiendo.local.Parts;

class LeasesIT {

    private static final Duration LENGTH = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofSeconds(3);

    private final String name = "leases-" + UUID.randomUUID();
    private final MongoClient client = MongoClients.create(Parts.mongoUri(name));
    private final MongoDatabase database = client.getDatabase(name);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void one_instance_holds_every_slice() {
        var alone = new Leases(database, "a", LENGTH);

        alone.beat();

        assertThat(alone.held()).hasSize(Layout.SLICES);
    }

    @Test
    void two_instances_share_fairly_and_never_hold_the_same() {
        var one = new Leases(database, "a", LENGTH);
        var two = new Leases(database, "b", LENGTH);
        one.beat();

        await().untilAsserted(
                        () -> {
                            two.beat();
                            one.beat();
                            assertThat(two.held()).hasSize(Layout.SLICES / 2);
                            assertThat(one.held()).hasSize(Layout.SLICES / 2);
                        });

        var slices = new HashSet<Integer>();
        one.held().forEach(lease -> slices.add(lease.slice()));
        two.held().forEach(lease -> slices.add(lease.slice()));
        assertThat(slices).hasSize(Layout.SLICES);
    }

    @Test
    void the_slices_of_an_instance_that_died_are_taken_over_with_a_higher_token() {
        var dead = new Leases(database, "a", SHORT);
        dead.beat();
        var heir = new Leases(database, "b", SHORT);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            heir.beat();
                            assertThat(heir.held()).hasSize(Layout.SLICES);
                        });

        assertThat(heir.held()).allSatisfy(lease -> assertThat(lease.token()).isEqualTo(2));
        assertThat(dead.held()).isEmpty();
    }

    @Test
    void nothing_is_taken_while_its_lease_runs() {
        var holder = new Leases(database, "a", LENGTH);
        holder.beat();

        var other = new Leases(database, "b", LENGTH);
        other.beat();

        assertThat(other.held()).isEmpty();
    }
}
