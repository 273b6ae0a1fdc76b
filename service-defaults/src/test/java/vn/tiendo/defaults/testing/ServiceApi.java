package vn.tiendo.defaults.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A service on loopback as its callers see it. Headers hold for the copy that {@link #with} gives. */
public final class ServiceApi {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BOUNDARY = "------------------------song-mai";

    private final int port;
    private final Map<String, String> headers;

    private ServiceApi(int port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    /** Without a token. */
    public static ServiceApi on(int port) {
        return new ServiceApi(port, Map.of());
    }

    public ServiceApi with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new ServiceApi(port, more);
    }

    /** With further headers, given as names and values in turn. */
    public ServiceApi with(String... namesAndValues) {
        var api = this;
        for (var i = 0; i < namesAndValues.length; i += 2) {
            api = api.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return api;
    }

    public Reply get(String path) {
        return send("GET", path, null, null);
    }

    public Reply delete(String path) {
        return send("DELETE", path, null, null);
    }

    public Reply post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public Reply put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    /** A body that is text goes as it is, any other as the JSON that it makes. */
    public Reply send(String method, String path, @Nullable Object body) {
        return send(method, path, "application/json", body == null ? new byte[0] : bytes(body));
    }

    private static byte[] bytes(Object body) {
        return body instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : JSON.writeValueAsBytes(body);
    }

    public Reply upload(String path, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .formatted(BOUNDARY, fileName)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return send("POST", path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    /** Any request, for tests that go through all routes. */
    public Reply send(
            String method, String path, @Nullable String contentType, byte @Nullable [] body) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, content);
        headers.forEach(request::setHeader);
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        try {
            var reply = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(reply.statusCode(), reply.headers(), reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
