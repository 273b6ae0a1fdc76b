package vn.tiendo.plan.messaging;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * As much of JSON Schema as the contracts use: type, enum, properties, required, items, $ref into
 * $defs. Stricter in one point: a field that the schema does not name is a violation, since the
 * samples must not promise more than the schema does.
 */
final class SchemaCheck {

    private final JsonNode root;
    private final List<String> violations = new ArrayList<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    static List<String> violations(JsonNode schema, JsonNode value) {
        var check = new SchemaCheck(schema);
        check.check("$", schema, value);
        return check.violations;
    }

    private void check(String path, JsonNode wanted, JsonNode value) {
        var schema = wanted.has("$ref") ? resolve(wanted.get("$ref").asString()) : wanted;
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            violations.add(path + " has none of the values");
        }
        switch (schema.path("type").asString("object")) {
            case "object" -> object(path, schema, value);
            case "array" -> array(path, schema, value);
            case "string" -> must(value.isString(), path + " is no string");
            case "integer" -> must(value.isIntegralNumber(), path + " is no integer");
            case "boolean" -> must(value.isBoolean(), path + " is no boolean");
            case "number" -> must(value.isNumber(), path + " is no number");
            default -> violations.add(path + " has a type that is not checked");
        }
    }

    private void object(String path, JsonNode schema, JsonNode value) {
        must(value.isObject(), path + " is no object");
        schema.path("required")
                .forEach(
                        name ->
                                must(
                                        value.has(name.asString()),
                                        path + "." + name.asString() + " is missing"));
        value.propertyStream()
                .forEach(
                        field -> {
                            var inner = path + "." + field.getKey();
                            var known = schema.path("properties").get(field.getKey());
                            if (known == null) {
                                violations.add(inner + " is not in the schema");
                            } else {
                                check(inner, known, field.getValue());
                            }
                        });
    }

    private void array(String path, JsonNode schema, JsonNode value) {
        must(value.isArray(), path + " is no array");
        for (var i = 0; i < value.size(); i++) {
            check(path + "[" + i + "]", schema.get("items"), value.get(i));
        }
    }

    private JsonNode resolve(String ref) {
        return root.at(ref.substring(1));
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            violations.add(otherwise);
        }
    }
}
