package vn.tiendo.eventing.timer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.TimerRule;
import vn.tiendo.eventing.lease.Lease;
import vn.tiendo.eventing.lease.Leases;
import vn.tiendo.eventing.store.AggregateDocument;
import vn.tiendo.eventing.store.Marks;
import vn.tiendo.eventing.store.Writing;

/**
 * Fires the timers of one collection. What is due is read, decided on again and written as many
 * guarded updates in one bulk; what somebody else changed meanwhile does not match and is looked at
 * in the next round. The cost grows with what is due, not with what exists.
 */
public final class TimerPoller<S> implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TimerPoller.class);
    private static final int BULK = 500;
    private static final long BYTES = 16L << 20;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final MongoCollection<Document> collection;
    private final DueTimers due;
    private final TimerRule<S> rule;
    private final Writing<S> writing;
    private final Leases leases;
    private final Clock clock;
    private final Runnable afterCommit;
    private final StuckTimers stuck = new StuckTimers();
    private final AtomicLong latenessMillis = new AtomicLong();
    private volatile boolean running = true;

    public TimerPoller(
            Aggregates<S> aggregates,
            TimerRule<S> rule,
            Writing<S> writing,
            Leases leases,
            Clock clock,
            Runnable afterCommit) {
        this.collection = aggregates.collection();
        this.due = new DueTimers(collection);
        this.rule = rule;
        this.writing = writing;
        this.leases = leases;
        this.clock = clock;
        this.afterCommit = afterCommit;
    }

    public void stop() {
        running = false;
    }

    public long due() {
        return due.count(clock.instant());
    }

    public Optional<Instant> next() {
        return due.next();
    }

    /** How late the timers of the last round were, in business time. */
    public long latenessMillis() {
        return latenessMillis.get();
    }

    @Override
    public void run() {
        while (running && !Thread.currentThread().isInterrupted()) {
            if (!stepSafely()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private boolean stepSafely() {
        try {
            return step();
        } catch (RuntimeException | Error e) {
            // an Error too: a dead thread would keep its slices from everybody else
            LOG.warn("The timers of {} go on after: {}", collection.getNamespace(), e.toString());
            return false;
        }
    }

    /** One round; whether anything was fired. */
    boolean step() {
        var slices = leases.held().stream().map(Lease::slice).toList();
        if (slices.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var writes = new ArrayList<WriteModel<Document>>();
        for (var document : due.first(slices, stuck.filter(), now, BULK, BYTES)) {
            decide(document, now).ifPresent(writes::add);
        }
        if (writes.isEmpty()) {
            return false;
        }
        var result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        afterCommit.run();
        return result.getMatchedCount() > 0;
    }

    private Optional<WriteModel<Document>> decide(AggregateDocument read, Instant now) {
        try {
            var due = read.timers().stream().filter(timer -> !timer.fireAt().isAfter(now)).toList();
            latenessMillis.set(Duration.between(due.get(0).fireAt(), now).toMillis());
            var change = rule.fire(read.state(rule.on().state()), due, now);
            if (rule.on().timers().apply(change.state()).stream()
                    .anyMatch(timer -> !timer.fireAt().isAfter(now))) {
                throw new IllegalStateException("the rule left timers due: " + due);
            }
            var update = writing.update(read, change, Marks.own());
            return Optional.of(new UpdateOneModel<>(writing.guard(read), update));
        } catch (RuntimeException | Error e) {
            LOG.error("Timers of {} wait and are tried again", read.id(), e);
            stuck.add(read.id());
            return Optional.empty();
        }
    }
}
