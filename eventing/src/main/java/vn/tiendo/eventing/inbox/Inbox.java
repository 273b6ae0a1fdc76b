package vn.tiendo.eventing.inbox;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Routes;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.eventing.trace.Tracing;
import vn.tiendo.eventing.trace.Trail;

/**
 * Consumes records one by one. An outage is thrown, so that the container comes again with the same
 * record; a record that can't be consumed is parked, and with it every later one of its key, so that
 * nothing is skipped and nothing overtakes.
 */
public final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final String name;
    private final Routes routes;
    private final ParkedRecords parked;
    private final Tracing tracing;
    private final Map<String, AtomicLong> consumed = new ConcurrentHashMap<>();

    /**
     * @param name "" for the service's own, else that of the generation that it feeds
     */
    public Inbox(String name, Routes routes, ParkedRecords parked, Tracing tracing) {
        this.name = name;
        this.routes = routes;
        this.parked = parked;
        this.tracing = tracing;
    }

    String name() {
        return name;
    }

    /** Consumes a record, or parks it. */
    public void accept(IncomingRecord record) {
        while (parked.holds(name, record)) {
            if (parked.addBehind(name, record)) {
                return;
            }
            // the last parked record of the key was replayed in between
        }
        try {
            consume(record);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            if (Transient.is(e)) {
                throw e;
            }
            LOG.error("Parked {} of key {}", record.place(), record.key(), e);
            parked.add(name, record, e);
        }
        consumed.computeIfAbsent(record.topic(), any -> new AtomicLong()).incrementAndGet();
    }

    /** Consumes a record; whatever goes wrong is thrown. */
    void consume(IncomingRecord record) {
        var received = Envelope.of(record);
        var route = routes.find(received.type());
        tracing.continued(
                record.header("ce_traceparent"),
                "consume " + received.type(),
                () ->
                        route.ifPresentOrElse(
                                one -> handle(one, record, received),
                                () -> Trail.passedOver(received.type(), received.subject())));
    }

    private <E> void handle(Routes.Route<E> route, IncomingRecord record, Received received) {
        route.handler().accept(body(route, record), received);
        Trail.consumed(received.type(), received.sequence(), received.subject(), record.topic());
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // a tombstone's handler takes no body
    private static <E> E body(Routes.Route<E> route, IncomingRecord record) {
        var body = record.body();
        if (route.body() == Void.class) {
            return null;
        }
        if (body == null) {
            throw new PoisonRecord("no body");
        }
        return Json.read(body, route.body());
    }

    /** How many records of each topic this process consumed or parked. */
    public Map<String, Long> consumed() {
        var counts = new TreeMap<String, Long>();
        consumed.forEach((topic, count) -> counts.put(topic, count.get()));
        return counts;
    }
}
