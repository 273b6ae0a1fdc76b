package vn.tiendo.local.api;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One client's calls, under its own token (OAuth 2 client credentials). */
public final class Session {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Api api;
    private final Api issuer;
    private final String clientId;
    private final String secret;
    private @Nullable String token;

    /**
     * @param api what is called
     * @param issuer where tokens come from
     */
    public Session(Api api, Api issuer, String clientId, String secret) {
        this.api = api;
        this.issuer = issuer;
        this.clientId = clientId;
        this.secret = secret;
    }

    public JsonNode get(String path) {
        return json("GET " + path, call(path, HttpRequest.Builder::GET));
    }

    /** The items of all pages of a list. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var after = "";
        do {
            var separator = path.contains("?") ? "&" : "?";
            var key = after.isEmpty() ? "" : "&after=" + encode(after);
            var page = get(path + separator + "limit=200" + key);
            Json.each(page.path("items")).forEach(items::add);
            after = Json.text(page, "next");
        } while (!after.isEmpty());
        return items;
    }

    public JsonNode post(String path, Object body) {
        return json("POST " + path, call(path, keyed("POST", body)));
    }

    public JsonNode put(String path, Object body) {
        return json("PUT " + path, call(path, keyed("PUT", body)));
    }

    public void delete(String path) {
        require("DELETE " + path, call(path, HttpRequest.Builder::DELETE));
    }

    public byte[] download(String path) {
        return require("GET " + path, call(path, HttpRequest.Builder::GET)).body();
    }

    /** Sends a file as the part {@code file} of a form. */
    public JsonNode upload(String path, String fileName, byte[] content) {
        var boundary = "tiendo-" + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n";
        var start = head.formatted(boundary, fileName).getBytes(StandardCharsets.UTF_8);
        var end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        var answer =
                call(
                        path,
                        request ->
                                request.header("Idempotency-Key", key)
                                        .header(
                                                "Content-Type",
                                                "multipart/form-data; boundary=" + boundary)
                                        .POST(
                                                BodyPublishers.ofByteArrays(
                                                        List.of(start, content, end))));
        return json("POST " + path, answer);
    }

    /** What the portal gave the client when it was registered. */
    public String secret() {
        return secret;
    }

    /** The status of a call that is meant to be refused. */
    public int statusOf(String path) {
        return call(path, HttpRequest.Builder::GET).statusCode();
    }

    private static UnaryOperator<HttpRequest.Builder> keyed(String method, Object body) {
        var key = UUID.randomUUID().toString();
        var text = Json.write(body);
        return request ->
                request.header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(text));
    }

    private HttpResponse<byte[]> call(String path, UnaryOperator<HttpRequest.Builder> how) {
        var answer = api.send(() -> how.apply(authorised(path)).build());
        if (answer.statusCode() == 401) {
            token = null; // ended, or issued before the portal's key changed
            return api.send(() -> how.apply(authorised(path)).build());
        }
        return answer;
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(api.uri(path))
                .timeout(TIMEOUT)
                .header("Accept-Language", "vi")
                .header("Authorization", "Bearer " + token());
    }

    private String token() {
        var held = token;
        if (held == null) {
            held = Json.text(fetchToken(), "access_token");
            token = held;
        }
        return held;
    }

    private JsonNode fetchToken() {
        var form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(encode(clientId), encode(secret));
        var answer =
                issuer.send(
                        () ->
                                HttpRequest.newBuilder(issuer.uri("/oauth2/token"))
                                        .timeout(TIMEOUT)
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString(form))
                                        .build());
        return json("POST /oauth2/token for " + clientId, answer);
    }

    private static JsonNode json(String call, HttpResponse<byte[]> answer) {
        return Json.read(new String(require(call, answer).body(), StandardCharsets.UTF_8));
    }

    private static HttpResponse<byte[]> require(String call, HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 != 2) {
            var body = new String(answer.body(), StandardCharsets.UTF_8);
            throw new ApiRefused(call, answer.statusCode(), body);
        }
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
