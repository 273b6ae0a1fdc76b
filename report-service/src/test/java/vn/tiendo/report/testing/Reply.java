package vn.tiendo.report.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer over HTTP. */
public record Reply(int status, byte[] bytes, HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode json() {
        return bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
    }

    /** The value at a JSON pointer such as {@code /items/0/id}, as text. */
    public String at(String pointer) {
        return json().at(pointer).asString();
    }

    public int number(String pointer) {
        return json().at(pointer).asInt();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
