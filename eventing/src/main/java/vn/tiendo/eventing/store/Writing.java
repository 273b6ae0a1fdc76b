package vn.tiendo.eventing.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Timer;
import vn.tiendo.eventing.error.OutboxFull;

/** Turns a change into the one write that stores it with its events, timers and marks. */
public final class Writing<S> {

    private static final int WRITES_KEPT = 64;

    private final AggregateType<S> type;
    private final StoreContext context;

    public Writing(AggregateType<S> type, StoreContext context) {
        this.type = type;
        this.context = context;
    }

    Document insert(String id, Change<S> change, Marks marks) {
        var floor = context.floor().applyAsLong(id);
        var events = events(id, floor, change);
        var document =
                new Document(Layout.ID, id)
                        .append(Layout.VERSION, 1L)
                        .append(Layout.REVISION, 1L)
                        .append(Layout.SLICE, Layout.sliceOf(id))
                        .append(Layout.SEQ, floor + events.size())
                        .append(Layout.OUTBOX, documents(events))
                        .append(Layout.WRITES, List.of(marks.write()))
                        .append(Layout.STATE, Json.toDocument(change.state()));
        if (!events.isEmpty()) {
            document.append(Layout.PENDING_SINCE, Date.from(Instant.now()));
        }
        var timers = timers(change.state());
        if (!timers.isEmpty()) {
            document.append(Layout.TIMERS, timerDocuments(timers))
                    .append(Layout.NEXT_TIMER_AT, Date.from(timers.get(0).fireAt()));
        }
        marks.seen().ifPresent(seen -> document.append(Layout.SEEN, seen));
        marks.answers().ifPresent(answers -> document.append(Layout.ANSWERS, answers));
        return document;
    }

    /** The guard: nothing is written where somebody else was faster. */
    public Bson guard(AggregateDocument read) {
        return Filters.and(
                Filters.eq(Layout.ID, read.id()), Filters.eq(Layout.VERSION, read.version()));
    }

    public Bson update(AggregateDocument read, Change<S> change, Marks marks) {
        var events = events(read.id(), read.seq(), change);
        requireRoom(read, events);
        var updates = new ArrayList<Bson>();
        updates.add(set(Layout.STATE, Json.toDocument(change.state())));
        updates.add(set(Layout.VERSION, read.version() + 1));
        updates.add(set(Layout.REVISION, read.revision() + (marks.byPerson() ? 1 : 0)));
        updates.add(set(Layout.WRITES, latest(read.writes(), marks.write())));
        addTimers(updates, change.state());
        if (!events.isEmpty()) {
            updates.add(set(Layout.SEQ, read.seq() + events.size()));
            updates.add(pushEach(Layout.OUTBOX, documents(events)));
            // $min: the relay may empty the outbox between our read and this write
            updates.add(min(Layout.PENDING_SINCE, Date.from(Instant.now())));
        }
        marks.seen().ifPresent(seen -> updates.add(set(Layout.SEEN, seen)));
        marks.answers().ifPresent(answers -> updates.add(set(Layout.ANSWERS, answers)));
        return combine(updates);
    }

    /** Full is what waits already: a single event, however large, is the broker's business to judge. */
    private void requireRoom(AggregateDocument read, List<OutboxEvent> events) {
        var waiting = read.outboxSize();
        if (waiting > 0 && !events.isEmpty() && waiting + size(events) > context.outboxCap()) {
            throw new OutboxFull(read.id());
        }
    }

    private void addTimers(List<Bson> updates, S state) {
        var timers = timers(state);
        updates.add(set(Layout.TIMERS, timerDocuments(timers)));
        updates.add(
                timers.isEmpty()
                        ? unset(Layout.NEXT_TIMER_AT)
                        : set(Layout.NEXT_TIMER_AT, Date.from(timers.get(0).fireAt())));
    }

    private List<Timer> timers(S state) {
        return type.timers().apply(state).stream()
                .sorted(Comparator.comparing(Timer::fireAt))
                .toList();
    }

    private static List<Document> timerDocuments(List<Timer> timers) {
        return timers.stream()
                .map(
                        timer ->
                                new Document("name", timer.name())
                                        .append("fireAt", Date.from(timer.fireAt())))
                .toList();
    }

    private List<OutboxEvent> events(String id, long seq, Change<S> change) {
        if (type.topic() == null && !change.events().isEmpty()) {
            throw new IllegalArgumentException(type.collection() + " tells no events");
        }
        var now = context.clock().instant();
        var traceparent = context.traceparent().get();
        var events = new ArrayList<OutboxEvent>();
        for (var event : change.events()) {
            events.add(OutboxEvent.of(id, seq + events.size() + 1, event, now, traceparent));
        }
        return events;
    }

    private static List<Document> documents(List<OutboxEvent> events) {
        return events.stream().map(OutboxEvent::toDocument).toList();
    }

    private static int size(List<OutboxEvent> events) {
        return events.stream().mapToInt(OutboxEvent::size).sum();
    }

    private static List<String> latest(List<String> writes, String write) {
        var kept = Math.max(0, writes.size() - WRITES_KEPT + 1);
        return Stream.concat(writes.stream().skip(kept), Stream.of(write)).toList();
    }
}
