package vn.tiendo.task.testing;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** An answer over HTTP. */
public record Reply(int status, JsonNode body, HttpHeaders headers) {

    /** The value at a JSON pointer such as {@code /items/0/id}, as text. */
    public String at(String pointer) {
        return body.at(pointer).asString();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
