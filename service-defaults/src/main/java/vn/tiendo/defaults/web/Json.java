package vn.tiendo.defaults.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the services answer it: properties in a fixed order, nulls left out, ISO dates. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private Json() {}

    static String write(Object value) {
        return value instanceof String text ? text : MAPPER.writeValueAsString(value);
    }
}
