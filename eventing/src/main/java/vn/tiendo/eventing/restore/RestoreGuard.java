package vn.tiendo.eventing.restore;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between the relays of a topic and the broker. A store that was restored to an older point
 * would give sequences away a second time, and consumers would take new events for old ones; so
 * nothing is sent before the store was held against what the topic has.
 */
public final class RestoreGuard {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreGuard.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final String topic;
    private final String service;
    private final TopicHistory history;
    private final TopicStore store = new TopicStore();
    private final Floors floors;
    private final Map<String, Told> suspects = new HashMap<>();
    private volatile Set<String> older = Set.of();
    private volatile boolean lets;
    private long nextLook = System.nanoTime();

    RestoreGuard(String topic, String service, TopicHistory history, Floors floors) {
        this.topic = topic;
        this.service = service;
        this.history = history;
        this.floors = floors;
    }

    /** The events of this collection go to the topic too. */
    public void watch(MongoCollection<Document> collection) {
        store.add(collection);
    }

    /** Whether events may be sent. An outage of the broker or the store is thrown. */
    public boolean lets() {
        return lets || look();
    }

    /** The same, as it was found last: nobody is asked. */
    public boolean letsStill() {
        return lets;
    }

    private synchronized boolean look() {
        if (lets || System.nanoTime() < nextLook || !history.exists()) {
            return lets;
        }
        // in this order: what is told meanwhile is stored already
        var told = new HashMap<>(history.lately());
        suspects.forEach((aggregate, last) -> told.merge(aggregate, last, Told::later));
        // another instance may have been told to go on
        floors.read();
        told.entrySet()
                .removeIf(one -> floors.of(topic, one.getKey()) >= one.getValue().sequence());
        var found = store.olderThan(told);
        if (!found.isEmpty() && older.isEmpty()) {
            stop(found.iterator().next(), found.size());
        }
        nextLook = System.nanoTime() + LOOK_AGAIN.toNanos();
        suspects.keySet().retainAll(found);
        older = Set.copyOf(found);
        lets = found.isEmpty();
        return lets;
    }

    private void stop(String one, int count) {
        LOG.error(
                "Nothing is sent to {} any more: {} and {} other aggregates are at an older sequence"
                        + " than was told. The store was restored to an older point: ./tiendo resume {}",
                topic,
                one,
                count - 1,
                service);
    }

    /** A relay met an aggregate that does not know what the relay itself sent. */
    public synchronized void suspect(String aggregate, Told told) {
        suspects.merge(aggregate, told, Told::later);
        doubt();
    }

    /** The store may be another than it was: it is asked before anything more is sent. */
    public synchronized void doubt() {
        if (lets) {
            lets = false;
            nextLook = System.nanoTime();
        }
    }

    /** The aggregates, of those told of lately, that the store does not know as they were told. */
    public Set<String> older() {
        return older;
    }

    String topic() {
        return topic;
    }

    TopicHistory history() {
        return history;
    }

    TopicStore store() {
        return store;
    }

    synchronized void lookAgain() {
        nextLook = System.nanoTime();
    }
}
