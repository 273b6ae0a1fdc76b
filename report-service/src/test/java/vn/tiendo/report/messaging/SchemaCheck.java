package vn.tiendo.report.messaging;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * As much of JSON Schema as the contracts use. A field that the schema does not name is refused too:
 * a sample must not promise more than the schema.
 */
final class SchemaCheck {

    private SchemaCheck() {}

    static List<String> of(JsonNode schema, JsonNode value) {
        return at("$", schema, value).toList();
    }

    private static Stream<String> at(String path, JsonNode schema, JsonNode value) {
        return switch (schema.path("type").asString()) {
            case "object" -> object(path, schema, value);
            case "array" ->
                    IntStream.range(0, value.size())
                            .boxed()
                            .flatMap(
                                    i ->
                                            at(
                                                    path + "[" + i + "]",
                                                    schema.get("items"),
                                                    value.get(i)));
            case "string" -> unless(value.isString(), path + " is no string");
            case "integer" -> unless(value.isIntegralNumber(), path + " is no integer");
            case "boolean" -> unless(value.isBoolean(), path + " is no boolean");
            default -> Stream.of(path + " has a type that is not checked");
        };
    }

    private static Stream<String> object(String path, JsonNode schema, JsonNode value) {
        var missing =
                schema.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter(name -> !value.has(name))
                        .map(name -> path + "." + name + " is missing");
        var wrong =
                value.propertyStream()
                        .flatMap(
                                field -> {
                                    var known = schema.path("properties").get(field.getKey());
                                    var inner = path + "." + field.getKey();
                                    return known == null
                                            ? Stream.of(inner + " is not in the schema")
                                            : at(inner, known, field.getValue());
                                });
        return Stream.concat(missing, wrong);
    }

    private static Stream<String> unless(boolean holds, String otherwise) {
        return holds ? Stream.empty() : Stream.of(otherwise);
    }
}
