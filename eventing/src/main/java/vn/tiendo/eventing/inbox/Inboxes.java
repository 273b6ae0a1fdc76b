package vn.tiendo.eventing.inbox;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All inboxes of a service: its own, and those of the read models that it builds. */
public final class Inboxes {

    private final ParkedRecords parked;
    private final Map<String, Inbox> open = new ConcurrentHashMap<>();

    public Inboxes(ParkedRecords parked) {
        this.parked = parked;
    }

    public void opened(Inbox inbox) {
        open.put(inbox.name(), inbox);
    }

    public void closed(String inbox) {
        open.remove(inbox);
    }

    /**
     * Consumes the held records of a key in their order until none is left.
     *
     * @return how many; 0 where nothing is held under this id
     * @throws ReplayFailed at the first that can't be consumed yet; an outage is thrown as it is
     */
    public int replay(String id) {
        var inbox = parked.find(id).map(key -> open.get(key.inbox()));
        return inbox.isEmpty() ? 0 : parked.replay(id, inbox.get());
    }

    /** How many records of each topic this process consumed or parked. */
    public Map<String, Long> consumed() {
        var counts = new TreeMap<String, Long>();
        open.values()
                .forEach(
                        inbox ->
                                inbox.consumed()
                                        .forEach((topic, n) -> counts.merge(topic, n, Long::sum)));
        return counts;
    }
}
