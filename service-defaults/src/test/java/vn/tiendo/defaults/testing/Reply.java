package vn.tiendo.defaults.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered over HTTP. */
public record Reply(int status, HttpHeaders headers, byte[] bytes) {

    private static final JsonMapper JSON = JsonMapper.shared();

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
        return headers.firstValue(name).orElse("");
    }

    public String etag() {
        return headers.firstValue("ETag").orElseThrow();
    }

    /** The body as it came. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Reply expect(int wanted) {
        assertThat(status).as(text()).isEqualTo(wanted);
        return this;
    }

    /** A problem with this code, its texts written out. */
    public Reply expectProblem(int wanted, String code) {
        expect(wanted);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(at("/code")).isEqualTo(code);
        assertThat(at("/type")).isEqualTo("urn:tiendo:problem:" + code);
        assertThat(at("/title")).isNotBlank().isNotEqualTo(code);
        assertThat(at("/detail")).isNotBlank().doesNotContain("{");
        return this;
    }
}
