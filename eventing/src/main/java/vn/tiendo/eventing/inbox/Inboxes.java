package vn.tiendo.eventing.inbox;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.eventing.error.TooBusy;

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
        var key = parked.find(id);
        if (key.isEmpty()) {
            return 0;
        }
        var inbox = open.get(key.get().inbox());
        if (inbox == null) {
            throw new TooBusy(id); // another instance began to build it a moment ago
        }
        return parked.replay(id, inbox);
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
