package vn.tiendo.eventing.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.restore.RestoreGuards;

/** The few figures that tell first when something stands still. */
final class EventingMetrics implements MeterBinder {

    private final EventingEngine engine;
    private final ParkedRecords parked;
    private final ConsumerLag lag;
    private final RestoreGuards guards;

    EventingMetrics(
            EventingEngine engine, ParkedRecords parked, ConsumerLag lag, RestoreGuards guards) {
        this.engine = engine;
        this.parked = parked;
        this.lag = lag;
        this.guards = guards;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tiendo.outbox.oldest.age", this::oldestAge)
                .baseUnit("seconds")
                .description("How long the oldest event has waited for the broker")
                .register(registry);
        Gauge.builder("tiendo.parked.keys", parked::count)
                .description("Keys whose records are held until somebody mends and replays them")
                .register(registry);
        Gauge.builder("tiendo.parked.oldest.age", () -> parked.oldestAge().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("How long the oldest held key has waited")
                .register(registry);
        Gauge.builder("tiendo.store.older.aggregates", guards::older)
                .description("Aggregates at an older sequence than was told; nothing is sent then")
                .register(registry);
        Gauge.builder("tiendo.timer.lateness", this::lateness)
                .baseUnit("seconds")
                .description("How late the last timers fired")
                .register(registry);
        Gauge.builder("tiendo.consumer.lag", lag::records)
                .baseUnit("records")
                .description("Records that wait to be consumed; -1 where the broker is away")
                .register(registry);
    }

    private double oldestAge() {
        return engine.relays().stream()
                .mapToDouble(relay -> relay.oldestAge().toMillis() / 1000.0)
                .max()
                .orElse(0);
    }

    private double lateness() {
        return engine.pollers().stream()
                .mapToDouble(poller -> poller.latenessMillis() / 1000.0)
                .max()
                .orElse(0);
    }
}
