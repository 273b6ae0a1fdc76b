package vn.tiendo.eventing.store;

import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.Timer;

/** An aggregate's document as it was read. */
public record AggregateDocument(Document document) {

    /**
     * The first that are found, as many as there is room for.
     *
     * @param bytes of events that wait; the last outbox may go beyond
     */
    public static List<AggregateDocument> upTo(long bytes, FindIterable<Document> found) {
        var documents = new ArrayList<AggregateDocument>();
        var taken = 0L;
        try (var cursor = found.cursor()) {
            while (taken < bytes && cursor.hasNext()) {
                var document = new AggregateDocument(cursor.next());
                taken += document.outboxSize();
                documents.add(document);
            }
        }
        return documents;
    }

    public String id() {
        return document.getString(Layout.ID);
    }

    public long version() {
        return number(Layout.VERSION);
    }

    long revision() {
        return number(Layout.REVISION);
    }

    public long seq() {
        return number(Layout.SEQ);
    }

    private long number(String field) {
        var value = document.get(field, Number.class);
        return value == null ? 0 : value.longValue();
    }

    public <S> Stored<S> stored(Class<S> type) {
        return new Stored<>(id(), version(), revision(), state(type));
    }

    public <S> S state(Class<S> type) {
        return Json.fromDocument(document.get(Layout.STATE, Document.class), type);
    }

    public List<OutboxEvent> outbox() {
        return documents(Layout.OUTBOX).stream().map(OutboxEvent::from).toList();
    }

    public List<Timer> timers() {
        return documents(Layout.TIMERS).stream()
                .map(
                        timer ->
                                new Timer(
                                        timer.getString("name"),
                                        timer.getDate("fireAt").toInstant()))
                .toList();
    }

    /** Bytes of the events that wait. */
    int outboxSize() {
        return outbox().stream().mapToInt(OutboxEvent::size).sum();
    }

    boolean wrote(String write) {
        return document.getList(Layout.WRITES, String.class, List.of()).contains(write);
    }

    List<String> writes() {
        return document.getList(Layout.WRITES, String.class, List.of());
    }

    Optional<KeptAnswer> answerTo(String command) {
        return answers().stream().filter(kept -> kept.command().equals(command)).findFirst();
    }

    List<KeptAnswer> answers() {
        return documents(Layout.ANSWERS).stream().map(KeptAnswer::from).toList();
    }

    boolean hasSeen(String feeder, long sequence) {
        var last = seen().get(feeder);
        return last != null && last >= sequence;
    }

    LinkedHashMap<String, Long> seen() {
        var seen = new LinkedHashMap<String, Long>();
        for (var mark : documents(Layout.SEEN)) {
            seen.put(mark.getString("of"), mark.get("seq", Number.class).longValue());
        }
        return seen;
    }

    static List<Document> marks(Map<String, Long> seen) {
        var marks = new ArrayList<Document>();
        seen.forEach((of, seq) -> marks.add(new Document("of", of).append("seq", seq)));
        return marks;
    }

    private List<Document> documents(String field) {
        return document.getList(field, Document.class, List.of());
    }
}
