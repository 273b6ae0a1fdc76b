package vn.tiendo.defaults.trial;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.TestTokens;

/** The trial service on a free port, and how its answers are heard. */
@SpringBootTest(
        classes = TrialService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:service-defaults.yml",
            "spring.application.name=trial-service"
        })
abstract class TrialOverHttp {

    static final TestTokens TOKENS = TestTokens.started();

    static final Caller OFFICER =
            new Caller(
                    "lan", "Nguyễn Thị Lan", "song-mai", "song-mai-vp", Set.of(Role.UNIT_OFFICER));

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    record Heard(int status, JsonNode body, HttpResponse<String> response) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text(String field) {
            return body.path(field).asString("");
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpRequest.Builder asOfficer(String path) {
        return request(path).header("Authorization", TOKENS.bearer(OFFICER));
    }

    HttpRequest.Builder post(String path, String json) {
        return asOfficer(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    Heard heard(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
            var body = JSON.readTree(isJson ? response.body() : "{}");
            return new Heard(response.statusCode(), body, response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
