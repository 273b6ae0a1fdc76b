package vn.tiendo.eventing.wiring;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import vn.tiendo.eventing.QuietCheck;
import vn.tiendo.eventing.inbox.Inboxes;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.readmodel.ReadModels;
import vn.tiendo.eventing.relay.Relay;
import vn.tiendo.eventing.restore.RestoreGuards;
import vn.tiendo.eventing.timer.TimerPoller;

/** What is under way in a service: nothing, when all counts are 0. */
@Endpoint(id = "eventing")
public final class EventingEndpoint {

    private final EventingEngine engine;
    private final ParkedRecords parked;
    private final ConsumerLag lag;
    private final Inboxes inboxes;
    private final ReadModels models;
    private final RestoreGuards guards;
    private final List<QuietCheck> checks;
    private final Clock clock;

    EventingEndpoint(
            EventingEngine engine,
            ParkedRecords parked,
            ConsumerLag lag,
            Inboxes inboxes,
            ReadModels models,
            RestoreGuards guards,
            List<QuietCheck> checks,
            Clock clock) {
        this.engine = engine;
        this.parked = parked;
        this.lag = lag;
        this.inboxes = inboxes;
        this.models = models;
        this.guards = guards;
        this.checks = List.copyOf(checks);
        this.clock = clock;
    }

    @ReadOperation
    public Map<String, Object> status() {
        var status = new LinkedHashMap<String, Object>();
        // what is read below is at least as new as this moment
        status.put("now", clock.instant().toString());
        // lag before timers before outboxes: work moves in this order and must not slip past us
        status.put("lag", lag.records());
        checks.forEach(check -> status.put(check.name(), check.outstanding()));
        status.put("dueTimers", engine.pollers().stream().mapToLong(TimerPoller::due).sum());
        status.put("pending", engine.relays().stream().mapToLong(Relay::waiting).sum());
        status.put("parked", parked.count());
        nextTimer().ifPresent(next -> status.put("nextTimerAt", next.toString()));
        var published = new TreeMap<String, Long>();
        engine.relays()
                .forEach(relay -> published.merge(relay.topic(), relay.published(), Long::sum));
        status.put("published", published);
        status.put("older", guards.older());
        status.put("readModels", models.status());
        status.put("consumed", inboxes.consumed());
        return status;
    }

    private Optional<Instant> nextTimer() {
        return engine.pollers().stream()
                .map(TimerPoller::next)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
