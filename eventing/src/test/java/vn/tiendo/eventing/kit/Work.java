package vn.tiendo.eventing.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Random;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.error.AlreadyThere;

/** What a process is told to do, and the book in which it notes what was acknowledged to it. */
final class Work {

    static final Duration BELLS_RING_IN = Duration.ofHours(1);

    private static final int FOREVER = Integer.MAX_VALUE;

    private final Instance instance;
    private final MovableClock clock;
    private final Path acknowledged;

    Work(Instance instance, MovableClock clock, Path acknowledged) {
        this.instance = instance;
        this.clock = clock;
        this.acknowledged = acknowledged;
    }

    /**
     * One of
     *
     * <ul>
     *   <li>{@code count PREFIX COUNTERS TIMES}: makes the counters, then adds to each in turn
     *   <li>{@code load PREFIX COUNTERS SEED THREADS}: adds to any of them until the process dies
     *   <li>{@code bells PREFIX COUNTERS}: makes counters that ring once in an hour, and lets it pass
     * </ul>
     */
    void carryOut(String order) {
        var words = order.split(" ");
        var counters = Integer.parseInt(words[2]);
        switch (words[0]) {
            case "count" -> {
                create(words[1], counters);
                for (var time = 0; time < Integer.parseInt(words[3]); time++) {
                    for (var n = 0; n < counters; n++) {
                        add(words[1] + n);
                    }
                }
            }
            case "load" -> {
                create(words[1], counters);
                var seed = Long.parseLong(words[3]);
                for (var thread = 0; thread < Integer.parseInt(words[4]); thread++) {
                    var random = new Random(seed + thread);
                    new Thread(() -> load(words[1], counters, random)).start();
                }
            }
            case "bells" -> bells(words[1], counters);
            default -> throw new IllegalArgumentException(order);
        }
    }

    private void create(String prefix, int counters) {
        for (var n = 0; n < counters; n++) {
            var id = prefix + n;
            try {
                instance.counters().create(id, Command.unkeyed(), () -> Counter.begin(id));
            } catch (AlreadyThere e) {
                continue; // made by another process of the same work
            }
        }
    }

    private void load(String prefix, int counters, Random random) {
        for (var time = 0; time < FOREVER; time++) {
            try {
                add(prefix + random.nextInt(counters));
            } catch (RuntimeException e) {
                // not acknowledged: the store is away, or too many want the same counter
                Thread.onSpinWait();
            }
        }
    }

    private void add(String id) {
        var count =
                instance.counters().change(id, Command.unkeyed(), Counter::add).stored().state();
        note(id, count.count());
    }

    private void bells(String prefix, int counters) {
        var moment = clock.instant().plus(BELLS_RING_IN);
        create(prefix, counters);
        for (var n = 0; n < counters; n++) {
            instance.counters()
                    .change(prefix + n, Command.unkeyed(), counter -> counter.ringAt(moment));
        }
        note(prefix, counters);
        clock.forward(BELLS_RING_IN);
    }

    /** A line is one write of the system, so a killed process leaves no half of one. */
    private synchronized void note(String id, int count) {
        try {
            Files.writeString(
                    acknowledged,
                    id + " " + count + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
