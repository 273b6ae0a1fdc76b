package vn.tiendo.eventing.relay;

import java.util.List;
import vn.tiendo.eventing.restore.Told;
import vn.tiendo.eventing.store.OutboxEvent;

/** The events of one aggregate on their way to the broker, one after the other. */
final class Flight {

    private final String id;
    private final long token;
    private final List<OutboxEvent> events;
    private final long size;
    private int acknowledged;

    Flight(String id, long token, List<OutboxEvent> events) {
        this.id = id;
        this.token = token;
        this.events = events;
        this.size = events.stream().mapToLong(OutboxEvent::size).sum();
    }

    String id() {
        return id;
    }

    /** Bytes of all its events. */
    long size() {
        return size;
    }

    OutboxEvent next() {
        return events.get(acknowledged);
    }

    /** Notes that the broker has the next event; whether it was the last. */
    boolean landed() {
        acknowledged++;
        return acknowledged == events.size();
    }

    boolean anyLanded() {
        return acknowledged > 0;
    }

    /** What may be taken out of the outbox by now. */
    Outbox.Sent sent() {
        var last = events.get(acknowledged - 1);
        return new Outbox.Sent(id, new Told(last.seq(), last.time()), token);
    }
}
