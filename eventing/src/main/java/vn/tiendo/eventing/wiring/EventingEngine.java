package vn.tiendo.eventing.wiring;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;
import vn.tiendo.eventing.TimerRule;
import vn.tiendo.eventing.lease.Leases;
import vn.tiendo.eventing.relay.Relay;
import vn.tiendo.eventing.restore.RestoreGuards;
import vn.tiendo.eventing.store.MongoAggregates;
import vn.tiendo.eventing.store.StoreContext;
import vn.tiendo.eventing.store.Writing;
import vn.tiendo.eventing.timer.TimerPoller;
import vn.tiendo.eventing.trace.Tracing;

/** Opens aggregates and keeps, for each kind that tells events, the relay and the timers. */
public final class EventingEngine implements Eventing {

    private final MongoDatabase database;
    private final Producer<byte[], byte[]> producer;
    private final Leases leases;
    private final Clock clock;
    private final Tracing tracing;
    private final RestoreGuards guards;
    private final String source;
    private final int outboxCap;
    private final Map<String, Opened<?>> opened = new ConcurrentHashMap<>();
    private final List<TimerPoller<?>> pollers = new CopyOnWriteArrayList<>();

    public EventingEngine(
            MongoDatabase database,
            Producer<byte[], byte[]> producer,
            Leases leases,
            Clock clock,
            Tracing tracing,
            RestoreGuards guards,
            String source,
            int outboxCap) {
        this.database = database;
        this.producer = producer;
        this.leases = leases;
        this.clock = clock;
        this.tracing = tracing;
        this.guards = guards;
        this.source = source;
        this.outboxCap = outboxCap;
        leases.whenForgotten(guards::doubt);
    }

    @Override
    public <S> Aggregates<S> aggregates(AggregateType<S> type) {
        var relays = new ArrayList<Relay>();
        Runnable wake = () -> relays.forEach(Relay::wake);
        var context =
                new StoreContext(clock, tracing::current, outboxCap, floor(type.topic()), wake);
        var aggregates = new MongoAggregates<>(database, type, context);
        var topic = type.topic();
        if (topic != null) {
            var collection = aggregates.collection();
            var guard = guards.of(topic);
            relays.add(new Relay(topic, source, collection, producer, leases, tracing, guard));
        }
        var writing = new Writing<>(type, context);
        if (opened.put(type.collection(), new Opened<>(aggregates, writing, relays, wake))
                != null) {
            throw new IllegalStateException(type.collection() + " is opened twice");
        }
        return aggregates;
    }

    private ToLongFunction<String> floor(@Nullable String topic) {
        return topic == null ? id -> 0 : id -> guards.floors().of(topic, id);
    }

    /** The timers of a kind of aggregates that was opened before. */
    public <S> TimerPoller<S> timers(TimerRule<S> rule) {
        var kind = opened.get(rule.on().collection());
        if (kind == null) {
            throw new IllegalStateException(rule.on().collection() + " was not opened");
        }
        @SuppressWarnings("unchecked") // one collection holds one kind of state
        var own = (Opened<S>) kind;
        var poller =
                new TimerPoller<>(own.aggregates(), rule, own.writing(), leases, clock, own.wake());
        pollers.add(poller);
        return poller;
    }

    public List<Relay> relays() {
        return opened.values().stream().flatMap(kind -> kind.relays().stream()).toList();
    }

    public List<TimerPoller<?>> pollers() {
        return List.copyOf(pollers);
    }

    Leases leases() {
        return leases;
    }

    private record Opened<S>(
            Aggregates<S> aggregates, Writing<S> writing, List<Relay> relays, Runnable wake) {}
}
