package vn.tiendo.eventing.relay;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.eventing.restore.Told;
import vn.tiendo.eventing.store.AggregateDocument;
import vn.tiendo.eventing.store.OutboxEvent;

/**
 * The last sequences that this instance sent. A majority read may show an event for some
 * milliseconds after it was taken out; it need not travel again.
 */
final class LastSent {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int REMEMBERED = 20_000;

    private final Map<String, Note> sent =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Note> eldest) {
                    return size() > REMEMBERED;
                }
            };

    void note(String id, OutboxEvent event) {
        sent.put(id, new Note(new Told(event.seq(), event.time()), System.nanoTime()));
    }

    /**
     * What was sent last, where the document does not know of it, or has another event in its place:
     * as after a restore to an older point.
     */
    Optional<Told> ahead(AggregateDocument document) {
        return Optional.ofNullable(sent.get(document.id()))
                .map(Note::told)
                .filter(told -> !told.isKnownTo(document));
    }

    List<OutboxEvent> unsent(AggregateDocument document) {
        var note = sent.get(document.id());
        var last = note == null ? 0 : note.told().sequence();
        return document.outbox().stream().filter(event -> event.seq() > last).toList();
    }

    /** Where sent events are still there after a time in which they should have gone: up to which. */
    Optional<Told> overdue(AggregateDocument document) {
        var note = sent.get(document.id());
        return note == null || System.nanoTime() - note.at() < PATIENCE.toNanos()
                ? Optional.empty()
                : Optional.of(note.told());
    }

    private record Note(Told told, long at) {}
}
