package vn.tiendo.portal.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.portal.Http.heard;
import static vn.tiendo.portal.Http.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.portal.PortalIT;

class GatewayIT extends PortalIT {

    private static final String CONTROLLER = ".*-service/src/main/java/.*Controller\\.java";
    private static final Pattern COLLECTION = Pattern.compile("Mapping\\(\"(/api/[a-z-]+)");

    private String token;

    @BeforeEach
    void start() {
        SERVICES.forget();
        token = tokens().ofNewClient("vp-gateway", "song-mai", "song-mai-vp", "UNIT_OFFICER");
    }

    @ParameterizedTest
    @MethodSource("collections")
    void no_collection_of_a_service_is_forgotten(String path) {
        SERVICES.answer("GET " + path, 200, "{\"ok\":true}");

        assertThat(heard(tokens().as(token, path)).status()).isEqualTo(200);
    }

    /** As the services' controllers name them. */
    static Stream<String> collections() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            var controllers = files.filter(file -> file.toString().matches(CONTROLLER)).toList();
            return controllers.stream()
                    .flatMap(file -> COLLECTION.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .distinct();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans",
                "/api/plans/p1/publication",
                "/api/units/song-mai",
                "/api/seats",
                "/api/calendars/2026",
                "/api/tasks",
                "/api/assignments/p1",
                "/api/plans/p1/tasks/1.a/below",
                "/api/rounds/r1/figures",
                "/api/reports/x/document",
                "/api/inbox"
            })
    void every_api_of_the_services_is_reached_with_the_callers_token(String path) {
        SERVICES.answer("GET " + path, 200, "{\"ok\":true}");

        var answer = heard(tokens().as(token, path));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(SERVICES.asked("GET " + path).get(0).header("authorization"))
                .isEqualTo("Bearer " + token);
    }

    @Test
    void the_query_the_body_and_the_headers_of_a_command_arrive() {
        SERVICES.answer("POST /api/tasks/t/progress", 201, "{\"percent\":50}");

        var answer =
                heard(
                        json(tokens().as(token, "/api/tasks/t/progress?a=%C4%91"), "{\"p\":\"đ\"}")
                                .header("Idempotency-Key", "k1")
                                .header("If-Match", "\"3\"")
                                .header("Cookie", "TIENDO=stolen"));
        var asked = SERVICES.asked("POST /api/tasks/t/progress").get(0);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(asked.text()).isEqualTo("{\"p\":\"đ\"}");
        assertThat(asked.header("idempotency-key")).isEqualTo("k1");
        assertThat(asked.header("if-match")).isEqualTo("\"3\"");
        assertThat(asked.headers()).doesNotContainKey("cookie");
    }

    /** Left out on the way, the service would take the command as one without a key. */
    @Test
    void an_empty_key_arrives_to_be_refused() {
        SERVICES.answer("POST /api/tasks/t/progress", 400, "{}");

        heard(
                json(tokens().as(token, "/api/tasks/t/progress"), "{}")
                        .header("Idempotency-Key", ""));

        assertThat(SERVICES.asked("POST /api/tasks/t/progress").get(0).headers())
                .containsEntry("idempotency-key", "");
    }

    @Test
    void the_trace_of_the_caller_goes_on_to_the_service() {
        SERVICES.answer("GET /api/tasks", 200, "{}");
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        heard(
                tokens().as(token, "/api/tasks")
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));
        heard(tokens().as(token, "/api/tasks"));

        assertThat(SERVICES.asked("GET /api/tasks").get(0).header("traceparent")).contains(trace);
        assertThat(SERVICES.asked("GET /api/tasks").get(1).header("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[13]");
    }

    @Test
    void a_problem_of_a_service_passes_as_it_is() {
        var problem = heard(tokens().as(token, "/api/tasks/none"));

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.text("detail")).isEqualTo("GET /api/tasks/none");
    }

    @Test
    void a_document_of_19_megabytes_goes_through_whole() {
        SERVICES.answer("POST /api/plans/imports", 201, "{\"id\":\"p1\"}");
        var content = new byte[19 * 1024 * 1024];
        Arrays.fill(content, (byte) 'x');
        var head =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"k.docx\"\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);

        var answer =
                heard(
                        tokens().as(token, "/api/plans/imports")
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(
                                        HttpRequest.BodyPublishers.ofByteArrays(
                                                java.util.List.of(head, content, tail))));
        var asked = SERVICES.asked("POST /api/plans/imports").get(0);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(asked.body()).hasSize(head.length + content.length + tail.length);
        assertThat(asked.header("content-type")).startsWith("multipart/form-data;boundary=b");
    }

    @Test
    void without_a_token_nothing_is_passed_on() {
        SERVICES.answer("GET /api/tasks", 200, "{}");

        assertThat(heard(request("/api/tasks")).status()).isEqualTo(401);
        assertThat(heard(tokens().as("abc", "/api/tasks")).status()).isEqualTo(401);
        assertThat(SERVICES.asked("GET /api/tasks")).isEmpty();
    }

    @Test
    void a_service_that_dies_while_it_answers_is_a_problem_that_passes() {
        SERVICES.breakOff("GET /api/tasks", "{\"items\":[]}");

        var problem = heard(tokens().as(token, "/api/tasks"));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.text("code")).isEqualTo("unavailable");
        assertThat(problem.header("Retry-After")).isNotEmpty();
        assertThat(problem.header("ETag")).isEmpty();
    }

    /** With a Retry-After the caller would be told that nothing was done. */
    @Test
    void a_service_that_dies_while_it_answers_a_command_may_have_carried_it_out() {
        SERVICES.breakOff("POST /api/tasks/t/progress", "{\"percent\":50}");

        var problem = heard(json(tokens().as(token, "/api/tasks/t/progress"), "{}"));

        assertThat(problem.status()).isEqualTo(504);
        assertThat(problem.text("code")).isEqualTo("took-too-long");
        assertThat(problem.header("Retry-After")).isEmpty();
    }

    @Test
    void a_service_that_hangs_up_on_a_command_may_have_carried_it_out() {
        SERVICES.hangUp("POST /api/tasks/t/progress");
        SERVICES.hangUp("GET /api/tasks");

        var command = heard(json(tokens().as(token, "/api/tasks/t/progress"), "{}"));
        var question = heard(tokens().as(token, "/api/tasks"));

        assertThat(command.status()).isEqualTo(504);
        assertThat(command.header("Retry-After")).isEmpty();
        assertThat(question.status()).isEqualTo(503);
        assertThat(question.header("Retry-After")).isNotEmpty();
    }

    /** A few lost bytes are fewer than those of a problem, which must not take their place. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 50_000})
    void a_long_answer_that_breaks_off_is_not_taken_for_whole(int lost) {
        SERVICES.breakOff("GET /api/tasks", "{\"text\":\"" + "x".repeat(100_000) + "\"}", lost);

        assertThatThrownBy(() -> heard(tokens().as(token, "/api/tasks")))
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void a_path_of_no_service_is_not_there() {
        var problem = heard(tokens().as(token, "/api/nothing"));

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.text("code")).isEqualTo("not-there");
    }
}
