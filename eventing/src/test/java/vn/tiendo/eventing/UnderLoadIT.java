package vn.tiendo.eventing;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.eventing.kit.Account;
import vn.tiendo.eventing.kit.CounterProcess;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Seed;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;

/** While two processes write, everything fails in turn, in an order and for times left to chance. */
@Tag("kit")
class UnderLoadIT {

    private enum Blow {
        BROKER_KILLED,
        BROKER_PAUSED,
        STORE_KILLED,
        STORE_PAUSED,
        SERVICE_KILLED,
        SERVICE_PAUSED,
        SERVICE_JOINS
    }

    @TempDir Path folder;
    private final Random chance = Seed.of(UnderLoadIT.class);
    private final String name = Instance.newName();
    private final List<CounterProcess> all = new ArrayList<>();
    private final List<CounterProcess> alive = new ArrayList<>();

    @AfterEach
    void mend() {
        all.forEach(CounterProcess::close);
        Parts.broker().resume();
        Parts.broker().start();
        Parts.store().resume();
        Parts.store().start();
    }

    @Test
    void nothing_acknowledged_is_lost_and_all_arrives_in_order_and_once() {
        var topic = Topic.made(Parts.bootstrapServers(), name);
        joins();
        joins();
        var blows = new ArrayList<>(Arrays.asList(Blow.values()));
        Collections.shuffle(blows, chance);
        for (var blow : blows) {
            alive.get(0).awaitAcknowledged(alive.get(0).acknowledgements() + 20);
            System.err.println("UnderLoadIT: " + blow);
            strike(blow);
        }
        alive.forEach(one -> one.awaitAcknowledged(one.acknowledgements() + 20));
        all.forEach(CounterProcess::kill);

        try (var survivor = Instance.start(name, new MovableClock())) {
            // thousands of records, on a machine that may have other work: how fast is for
            // benchmarks to say
            survivor.awaitQuiet(Duration.ofMinutes(5));
            Account.of(survivor, topic).isSquare("load-", acknowledged());
        }
    }

    private void strike(Blow blow) {
        switch (blow) {
            case BROKER_KILLED -> {
                Parts.broker().kill();
                aWhile();
                Parts.broker().start();
            }
            case BROKER_PAUSED -> {
                Parts.broker().pause();
                aWhile();
                Parts.broker().resume();
            }
            case STORE_KILLED -> {
                Parts.store().kill();
                aWhile();
                Parts.store().start();
            }
            case STORE_PAUSED -> {
                Parts.store().pause();
                aWhile();
                Parts.store().resume();
            }
            case SERVICE_KILLED -> {
                alive.remove(0).kill();
                joins();
            }
            case SERVICE_PAUSED -> {
                alive.get(0).pause();
                aWhile();
                alive.get(0).resume();
            }
            case SERVICE_JOINS -> joins();
        }
    }

    /** Up to four seconds: shorter and longer than a lease and a session. */
    private void aWhile() {
        var length = Duration.ofMillis(chance.nextInt(4000));
        var end = System.nanoTime() + length.toNanos();
        await().until(() -> System.nanoTime() > end);
    }

    private void joins() {
        var settings = Instance.settings(Parts.bootstrapServers(), Parts.mongoUri(name), name);
        var one =
                CounterProcess.in(folder.resolve("process-" + all.size()))
                        .doing("load load- 8 %d 2".formatted(chance.nextInt()))
                        .start(settings);
        all.add(one);
        one.awaitAcknowledged(1);
        alive.add(one);
    }

    private Map<String, Integer> acknowledged() {
        var highest = new HashMap<String, Integer>();
        all.forEach(
                one ->
                        one.acknowledged()
                                .forEach((id, count) -> highest.merge(id, count, Math::max)));
        return highest;
    }
}
