package vn.tiendo.plan.messaging;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.eventing.Event;
import vn.tiendo.eventing.store.Json;

/** The contracts that other services rely on, and events as they are written to the wire. */
final class Contracts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Contracts() {}

    static JsonNode sample(String event) {
        return read(event + ".v1.sample.json");
    }

    static JsonNode schema(String event) {
        return read(event + ".v1.schema.json");
    }

    static JsonNode wire(Event event) {
        return JSON.readTree(Json.write(event));
    }

    private static JsonNode read(String file) {
        return JSON.readTree(Path.of("contracts", file).toFile());
    }
}
