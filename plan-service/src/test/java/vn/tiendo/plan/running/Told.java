package vn.tiendo.plan.running;

import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.local.Parts;

/** Says on a topic what another service would. */
public final class Told {

    private Told() {}

    public static void say(String topic, String type, String key, long sequence, Object body) {
        new Topic(Parts.bootstrapServers(), topic).send(key, type, sequence, Json.write(body));
    }
}
