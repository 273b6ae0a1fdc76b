package vn.tiendo.eventing.lease;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.eventing.store.Layout;

/**
 * The slices that this instance works on. Every instance takes its fair share; the slices of one that
 * died are taken over when its leases run out. Who holds what is judged by the database's clock; how
 * long we may believe that we hold it, by our own elapsed time since before we asked.
 */
public final class Leases {

    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);

    private final LeaseDocuments documents;
    private final Duration length;
    private final Map<Integer, Held> held = new ConcurrentHashMap<>();
    private final List<Runnable> forgotten = new CopyOnWriteArrayList<>();

    public Leases(MongoDatabase database, String instance, Duration length) {
        this.documents = new LeaseDocuments(database, instance, length);
        this.length = length;
    }

    /** What to do when the store does not remember us: it may have been restored to an older point. */
    public void whenForgotten(Runnable work) {
        forgotten.add(work);
    }

    /** Slices that are ours at this moment, with their tokens. */
    public List<Lease> held() {
        var now = System.nanoTime();
        return held.entrySet().stream()
                .filter(entry -> entry.getValue().believed(now, length))
                .map(entry -> new Lease(entry.getKey(), entry.getValue().token()))
                .toList();
    }

    /** Renews what is ours, takes what is free up to our share, gives away what is beyond it. */
    public void beat() {
        var asked = System.nanoTime();
        if (!documents.register()) {
            forgotten.forEach(Runnable::run);
        }
        var renewed = documents.renew();
        held.keySet().retainAll(renewed.keySet());
        renewed.forEach((slice, token) -> held.put(slice, new Held(token, asked)));
        var share = share();
        if (held.size() < share) {
            take(share - held.size(), asked);
        } else if (held.size() > share) {
            give(held.size() - share);
        }
    }

    private int share() {
        var instances = Math.max(1, documents.instances());
        return (Layout.SLICES + instances - 1) / instances;
    }

    private void take(int wanted, long asked) {
        var free =
                IntStream.range(0, Layout.SLICES)
                        .boxed()
                        .filter(slice -> !held.containsKey(slice))
                        .collect(Collectors.toCollection(ArrayList::new));
        // instances that start together should not all ask for the same slice first
        Collections.shuffle(free);
        var taken = new TreeMap<Integer, Long>();
        for (var slice : free) {
            if (taken.size() == wanted) {
                break;
            }
            documents.take(slice).ifPresent(token -> taken.put(slice, token));
        }
        taken.forEach((slice, token) -> held.put(slice, new Held(token, asked)));
        if (!taken.isEmpty()) {
            LOG.debug("Took slices {}", taken.keySet());
        }
    }

    private void give(int tooMany) {
        var given = Set.copyOf(held.keySet().stream().sorted().limit(tooMany).toList());
        held.keySet().removeAll(given);
        given.forEach(documents::release);
    }

    /** Lets others go on at once. */
    public void releaseAll() {
        var all = List.copyOf(held.keySet());
        held.clear();
        all.forEach(documents::release);
        documents.unregister();
    }

    private record Held(long token, long asked) {

        boolean believed(long now, Duration length) {
            return now - asked < length.toNanos() * 4 / 5;
        }
    }
}
