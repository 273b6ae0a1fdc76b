package vn.tiendo.eventing.relay;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.eventing.lease.Lease;
import vn.tiendo.eventing.lease.Leases;
import vn.tiendo.eventing.restore.RestoreGuard;
import vn.tiendo.eventing.restore.Told;
import vn.tiendo.eventing.store.AggregateDocument;
import vn.tiendo.eventing.store.Layout;
import vn.tiendo.eventing.store.OutboxEvent;
import vn.tiendo.eventing.trace.Tracing;
import vn.tiendo.eventing.trace.Trail;

/**
 * Takes the events of one collection to its topic. One thread owns all that is under way; the
 * producer's callbacks only hand their outcome to it. At most one event of an aggregate is in flight,
 * so a failure can never let a later one overtake it; many aggregates travel side by side.
 */
public final class Relay implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int SIDE_BY_SIDE = 1000;
    private static final long BYTES_SIDE_BY_SIDE = 16_000_000;
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(5);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final String topic;
    private final String source;
    private final Outbox outbox;
    private final Producer<byte[], byte[]> producer;
    private final Leases leases;
    private final Tracing tracing;
    private final RestoreGuard guard;

    private final Semaphore wake = new Semaphore(0);
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final Map<String, Flight> flights = new HashMap<>();
    private final LastSent lastSent = new LastSent();
    private final Delays delays = new Delays();
    private final AtomicLong published = new AtomicLong();
    private volatile boolean brokerRefused;
    private volatile boolean running = true;

    public Relay(
            String topic,
            String source,
            MongoCollection<Document> collection,
            Producer<byte[], byte[]> producer,
            Leases leases,
            Tracing tracing,
            RestoreGuard guard) {
        this.topic = topic;
        this.source = source;
        this.outbox = new Outbox(collection);
        this.producer = producer;
        this.leases = leases;
        this.tracing = tracing;
        this.guard = guard;
        guard.watch(collection);
    }

    /** Called after a commit in this process; others' commits are found by the poll. */
    public void wake() {
        wake.release();
    }

    public void stop() {
        running = false;
        wake();
    }

    public String topic() {
        return topic;
    }

    public long published() {
        return published.get();
    }

    /** Aggregates with events that wait. */
    public long waiting() {
        return outbox.count();
    }

    public Duration oldestAge() {
        return outbox.oldestAge();
    }

    @Override
    public void run() {
        var wait = SHORTEST_WAIT;
        while (running) {
            wait = stepSafely() ? SHORTEST_WAIT : longer(wait);
            try {
                if (wake.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                    wake.drainPermits();
                    wait = SHORTEST_WAIT;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Duration longer(Duration wait) {
        var twice = wait.multipliedBy(2);
        return twice.compareTo(LONGEST_WAIT) < 0 ? twice : LONGEST_WAIT;
    }

    private boolean stepSafely() {
        try {
            return step();
        } catch (RuntimeException | Error e) {
            // an Error too: a dead thread would keep its slices from everybody else
            LOG.warn("The relay of {} goes on after: {}", topic, e.toString());
            return false;
        }
    }

    /** One round; whether anything moved. */
    private boolean step() {
        var landed = takeOutcomes();
        if (!landed.isEmpty()) {
            outbox.remove(landed.stream().map(Flight::sent).toList());
        }
        return start() > 0 || !landed.isEmpty();
    }

    private List<Flight> takeOutcomes() {
        var landed = new ArrayList<Flight>();
        for (var outcome = outcomes.poll(); outcome != null; outcome = outcomes.poll()) {
            var flight = outcome.flight();
            if (outcome.error() != null) {
                broken(flight, outcome.error());
                flights.remove(flight.id());
                if (flight.anyLanded()) {
                    landed.add(flight);
                }
            } else if (advance(flight)) {
                flights.remove(flight.id());
                landed.add(flight);
            }
        }
        return landed;
    }

    private boolean advance(Flight flight) {
        var event = flight.next();
        lastSent.note(flight.id(), event);
        published.incrementAndGet();
        leaveTrail(flight.id(), event);
        if (flight.landed()) {
            delays.landed(flight.id());
            return true;
        }
        if (!guard.letsStill()) {
            return true; // what is left of it waits for somebody's word
        }
        send(flight);
        return false;
    }

    private void leaveTrail(String id, OutboxEvent event) {
        try {
            tracing.continued(
                    event.traceparent(),
                    "send " + event.type(),
                    () -> Trail.sent(event.type(), event.seq(), id, topic));
        } catch (RuntimeException e) {
            LOG.debug("no trace of {}: {}", event.id(), e.toString());
        }
    }

    private void broken(Flight flight, Exception error) {
        delays.failed(flight.id());
        LOG.warn(
                "Event {} of {} waits and is sent again: {}",
                flight.next().type(),
                flight.id(),
                error.toString());
    }

    private int start() {
        var room = SIDE_BY_SIDE - flights.size();
        var bytes = BYTES_SIDE_BY_SIDE - flights.values().stream().mapToLong(Flight::size).sum();
        var tokens = leases.held().stream().collect(Collectors.toMap(Lease::slice, Lease::token));
        if (room <= 0 || bytes <= 0 || tokens.isEmpty() || !guard.lets()) {
            return 0;
        }
        var except = new HashSet<>(delays.waiting());
        except.addAll(flights.keySet());
        var started = 0;
        brokerRefused = false;
        var waiting = outbox.waiting(tokens.keySet(), except, room, bytes);
        waiting.forEach(
                document ->
                        lastSent.ahead(document)
                                .ifPresent(told -> guard.suspect(document.id(), told)));
        if (!guard.lets()) {
            return 0;
        }
        for (var document : waiting) {
            var events = lastSent.unsent(document);
            var token = tokens.get(document.document().getInteger(Layout.SLICE));
            if (token == null) {
                continue;
            }
            if (lastSent.ahead(document).isPresent()) {
                continue; // it was read from a member that is behind
            }
            if (events.isEmpty()) {
                lastSent.overdue(document).ifPresent(last -> removeAgain(document, last, token));
                continue;
            }
            var flight = new Flight(document.id(), token, events);
            flights.put(flight.id(), flight);
            send(flight);
            started++;
            if (brokerRefused) {
                break; // each further try would wait for the broker's metadata in vain
            }
        }
        return started;
    }

    /** An earlier removal did not reach the store, or was rolled back. */
    private void removeAgain(AggregateDocument document, Told last, long token) {
        outbox.remove(List.of(new Outbox.Sent(document.id(), last, token)));
    }

    private void send(Flight flight) {
        try {
            var record = EventRecord.of(topic, source, flight.id(), flight.next());
            producer.send(record, (sent, error) -> outcome(flight, error));
        } catch (RuntimeException e) {
            outcome(flight, e);
        }
    }

    private void outcome(Flight flight, @Nullable Exception error) {
        outcomes.add(new Outcome(flight, error));
        if (error != null) {
            brokerRefused = true;
        }
        wake();
    }

    private record Outcome(Flight flight, @Nullable Exception error) {}
}
