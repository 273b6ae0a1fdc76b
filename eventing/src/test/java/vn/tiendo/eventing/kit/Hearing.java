package vn.tiendo.eventing.kit;

import vn.tiendo.eventing.Stored;
import vn.tiendo.local.Parts;

/** One instance on a topic of its own, to be spoken to, and what it made of what it heard. */
public final class Hearing implements AutoCloseable {

    private final String name = Instance.newName();
    private final Meanwhile meanwhile = new Meanwhile();
    private final Topic topic = Topic.made(Parts.bootstrapServers(), name);
    private final Instance service = Instance.watched(name, meanwhile);

    public static Hearing start() {
        return new Hearing();
    }

    private Hearing() {}

    public void send(String key, int count, long sequence) {
        var body = "{\"name\":\"%s\",\"count\":%d,\"unknown\":true}".formatted(key, count);
        topic.send(key, Counter.Counted.TYPE, sequence, body);
    }

    public Sum sum(String key) {
        return service.sums().find(key).map(Stored::state).orElse(new Sum(0, 0));
    }

    public Instance service() {
        return service;
    }

    public Topic topic() {
        return topic;
    }

    /** What may happen in the middle of the service's work. */
    public Meanwhile meanwhile() {
        return meanwhile;
    }

    @Override
    public void close() {
        service.close();
    }
}
