package vn.tiendo.plan.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Reply(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String text(String pointer) {
        return json().at(pointer).asString();
    }

    public String etag() {
        return headers.firstValue("ETag").orElseThrow();
    }

    public Reply expect(int wanted) {
        assertThat(status).as(body).isEqualTo(wanted);
        return this;
    }

    /** A problem with this code, its texts written out. */
    public Reply expectProblem(int wanted, String code) {
        expect(wanted);
        assertThat(headers.firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(text("/code")).isEqualTo(code);
        assertThat(text("/type")).isEqualTo("urn:tiendo:problem:" + code);
        assertThat(text("/title")).isNotBlank().isNotEqualTo(code);
        assertThat(text("/detail")).isNotBlank().doesNotContain("{");
        return this;
    }
}
