package vn.tiendo.eventing.readmodel;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.ReadModel;
import vn.tiendo.eventing.View;
import vn.tiendo.eventing.inbox.ParkedKey;

/**
 * Keeps one read model: feeds its generations and turns to the one that is built when it has caught
 * up. Each generation has a consumer group of its own, so instances need no agreement beyond the
 * book: while one still reads the old generation, it feeds that one too.
 */
final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    /** Records that arrive while one looks. */
    private static final long NEARLY = 100;

    private static final Duration COMPARED_AGAIN = Duration.ofSeconds(5);

    private final ReadModel model;
    private final Surroundings around;
    private final Map<Integer, OpenGeneration> open = new ConcurrentHashMap<>();
    private volatile Generations known;
    private volatile Comparison lacking = Comparison.NONE;
    private long nextComparison = System.nanoTime();

    Keeper(ReadModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.known = around.book().read(model.name());
        opened(known.current());
        // an instance that died may have left what its last generation held
        known.gone().forEach(number -> forget(OpenGeneration.nameOf(model, number)));
    }

    String name() {
        return model.name();
    }

    boolean has(AggregateType<?> part) {
        return model.parts().stream().anyMatch(one -> one.collection().equals(part.collection()));
    }

    <S> View<S> view(AggregateType<S> part) {
        return new CurrentView<>(() -> current(part));
    }

    private <S> Aggregates<S> current(AggregateType<S> part) {
        return opened(known.current()).of(part);
    }

    private OpenGeneration opened(int number) {
        return open.computeIfAbsent(
                number, any -> new OpenGeneration(model, number, around.eventing()));
    }

    /** Feeds what the book says, and turns its page when it is time. */
    synchronized void align() {
        var read = around.book().read(model.name());
        read.alive().forEach(number -> feed(opened(number)));
        known = read;
        var alive = read.alive().collect(Collectors.toSet());
        open.forEach(
                (number, generation) -> {
                    if (!alive.contains(number) && generation.close()) {
                        forget(generation.name());
                    }
                });
        if (read.building() == null) {
            lacking = Comparison.NONE;
        } else {
            turnWhenReady(read, opened(read.current()), opened(read.building()));
        }
    }

    private void feed(OpenGeneration generation) {
        generation.feed(
                parts -> around.inbox(generation.name(), model.routes().apply(parts)),
                inbox -> around.feed().open(group(generation.name()), model.topics(), inbox));
    }

    private String group(String generation) {
        return around.service() + "." + generation;
    }

    private void forget(String generation) {
        around.inboxes().closed(generation);
        around.parked().forget(generation);
    }

    /**
     * When it has heard what there was when it began, is not further behind than the one that is read,
     * nearly, and lacks nothing that this one has. Who needs all of it up to now asks for the lag.
     */
    private void turnWhenReady(Generations read, OpenGeneration now, OpenGeneration next) {
        if (System.nanoTime() - nextComparison < 0
                || !next.heardWhatWas(() -> around.groups().ends(model.topics()), this::passed)
                || lag(next.name()) > Math.max(lag(now.name()), NEARLY)
                || holdsMore(next, now)) {
            return;
        }
        var comparison =
                model.parts().stream()
                        .map(part -> compared(part, now, next))
                        .reduce(Comparison.NONE, Comparison::plus);
        if (comparison.missing() > 0) {
            nextComparison = System.nanoTime() + COMPARED_AGAIN.toNanos();
            if (!comparison.equals(lacking)) {
                LOG.warn("{} is not read, for documents are missing: {}", next.name(), comparison);
            }
            lacking = comparison;
        } else if (around.book().turn(model.name(), read, comparison)) {
            LOG.info("{} is read from now on; to the one before: {}", next.name(), comparison);
        }
    }

    private boolean passed(String generation, Map<TopicPartition, Long> ends) {
        return around.groups().passed(group(generation), ends);
    }

    private static <S> Comparison compared(
            AggregateType<S> part, OpenGeneration now, OpenGeneration next) {
        return Comparison.of(now.of(part).collection(), next.of(part).collection());
    }

    private long lag(String generation) {
        return around.groups().lag(group(generation), model.topics());
    }

    /** What can't be consumed by the one that is read can't hold up the next. */
    private boolean holdsMore(OpenGeneration next, OpenGeneration now) {
        return !held(now.name()).containsAll(held(next.name()));
    }

    private Set<String> held(String generation) {
        return around.parked().keys().stream()
                .filter(key -> key.inbox().equals(generation))
                .map(key -> key.topic() + "/" + key.key())
                .collect(Collectors.toSet());
    }

    /** Begins the next generation; does nothing while one is built. */
    void rebuild() {
        for (var read = read(); read.building() == null; read = read()) {
            if (!around.book().reserve(model.name(), read)) {
                continue;
            }
            var reserved = read.withNext();
            // not before: what somebody else began meanwhile must not be dropped. A restored store
            // may hold something under the new number, too
            reserved.gone().forEach(this::drop);
            if (around.book().begin(model.name(), reserved)) {
                LOG.info("{} is built anew: generation {}", model.name(), reserved.last());
                return;
            }
        }
    }

    private void drop(int number) {
        model.parts().forEach(part -> around.drop(part.generation(number).collection()));
        around.parked().forget(OpenGeneration.nameOf(model, number));
    }

    /** Gives up the generation that is built; does nothing where none is. */
    void giveUp() {
        var read = read();
        if (read.building() != null && around.book().giveUp(model.name(), read)) {
            LOG.info("Generation {} of {} was given up", read.building(), model.name());
        }
    }

    private Generations read() {
        return around.book().read(model.name());
    }

    int generation() {
        return known.current();
    }

    int generationByBook() {
        return read().current();
    }

    Map<String, List<String>> groups() {
        return read().alive()
                .map(number -> group(OpenGeneration.nameOf(model, number)))
                .collect(Collectors.toMap(group -> group, group -> model.topics()));
    }

    boolean reads(ParkedKey key) {
        return key.inbox().equals(OpenGeneration.nameOf(model, known.current()));
    }

    /** Records that the generation that is read has not taken in; -1 where nobody can say. */
    long lag() {
        return lag(OpenGeneration.nameOf(model, known.current()));
    }

    /** Takes in once more all that was told; what was seen changes nothing. */
    synchronized void hearAgain() {
        var alive = read().alive().map(this::opened).toList();
        alive.forEach(OpenGeneration::close);
        try {
            alive.forEach(one -> around.groups().toBeginning(group(one.name()), model.topics()));
        } finally {
            alive.forEach(this::feed);
        }
    }

    ReadModelStatus status() {
        var read = read();
        var building = read.building();
        var watched = OpenGeneration.nameOf(model, building == null ? read.current() : building);
        return new ReadModelStatus(
                model.name(),
                read.current(),
                building,
                lag(watched),
                held(watched).size(),
                building == null ? 0 : lacking.missing(),
                read.comparison());
    }

    synchronized void close() {
        open.values().forEach(OpenGeneration::close);
    }
}
