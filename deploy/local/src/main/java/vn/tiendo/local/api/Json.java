package vn.tiendo.local.api;

import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as trees: the demo knows the contracts by their words alone. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static JsonNode read(String text) {
        return MAPPER.readTree(text.isBlank() ? "null" : text);
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static String writePretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    public static JsonNode tree(Map<String, ?> value) {
        return MAPPER.valueToTree(value);
    }

    public static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** A field's text; empty where it is absent. */
    public static String text(JsonNode node, String... path) {
        var at = node;
        for (var field : path) {
            at = at.path(field);
        }
        return at.isNull() || at.isMissingNode() ? "" : at.asString();
    }
}
