package vn.tiendo.eventing.restore;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One guard for each topic that a service tells on. */
public final class RestoreGuards {

    private final String bootstrapServers;
    private final String service;
    private final Floors floors;
    private final Map<String, RestoreGuard> guards = new ConcurrentHashMap<>();

    public RestoreGuards(String bootstrapServers, String service, Floors floors) {
        this.bootstrapServers = bootstrapServers;
        this.service = service;
        this.floors = floors;
    }

    /** The one of this topic. */
    public RestoreGuard of(String topic) {
        return guards.computeIfAbsent(
                topic,
                any ->
                        new RestoreGuard(
                                topic,
                                service,
                                new TopicHistory(bootstrapServers, topic, service),
                                floors));
    }

    public List<RestoreGuard> all() {
        return List.copyOf(guards.values());
    }

    /** The store may be another than it was. */
    public void doubt() {
        guards.values().forEach(RestoreGuard::doubt);
    }

    public Floors floors() {
        return floors;
    }

    /** Aggregates that the store does not know as they were told; nothing is sent while there are any. */
    public long older() {
        return all().stream().mapToLong(guard -> guard.older().size()).sum();
    }
}
