package vn.tiendo.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** All four services on one free port: they answer what a test tells them and remember what came. */
public final class FakeServices {

    /** What a service was asked. Header names are as sent, in lower case. */
    public record Asked(String route, Map<String, String> headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private static final int HUNG_UP = 0;

    /** @param lost how many bytes of what is announced never come */
    private record Told(int status, String contentType, byte[] body, int lost) {

        Told(int status, String contentType, byte[] body) {
            this(status, contentType, body, 0);
        }
    }

    private final HttpServer server;
    private final Map<String, Told> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public FakeServices() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param route such as {@code GET /api/tasks?mine=true}; without a query it fits any query */
    public void answer(String route, int status, String json) {
        var type = status < 400 ? "application/json" : "application/problem+json";
        answers.put(route, new Told(status, type, json.getBytes(StandardCharsets.UTF_8)));
    }

    public void answer(String route, String contentType, byte[] body) {
        answers.put(route, new Told(200, contentType, body));
    }

    /** As of a service that dies while it answers: a half of the body never comes. */
    public void breakOff(String route, String json) {
        breakOff(route, json, json.getBytes(StandardCharsets.UTF_8).length / 2);
    }

    /** @param lost bytes that never come */
    public void breakOff(String route, String json, int lost) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        answers.put(route, new Told(200, "application/json", body, lost));
    }

    /** Hears what it is asked and closes the line. */
    public void hangUp(String route) {
        answers.put(route, new Told(HUNG_UP, "", new byte[0]));
    }

    public void forget() {
        answers.clear();
        asked.clear();
    }

    public List<Asked> asked(String route) {
        return asked.stream().filter(one -> one.route().equals(route)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var uri = exchange.getRequestURI();
        var path = exchange.getRequestMethod() + " " + uri.getPath();
        var route = uri.getQuery() == null ? path : path + "?" + uri.getQuery();
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        asked.add(new Asked(path, headers, body));
        var told =
                answers.getOrDefault(
                        route,
                        answers.getOrDefault(
                                path,
                                new Told(
                                        404,
                                        "application/problem+json",
                                        notThere(route).getBytes(StandardCharsets.UTF_8))));
        if (told.status() == HUNG_UP) {
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().add("Content-Type", told.contentType());
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        exchange.sendResponseHeaders(told.status(), told.body().length);
        exchange.getResponseBody().write(told.body(), 0, told.body().length - told.lost());
        exchange.close();
    }

    private static String notThere(String route) {
        return """
               {"type":"urn:tiendo:problem:not-there","title":"Không tìm thấy","status":404,
                "detail":"%s","code":"not-there"}"""
                .formatted(route);
    }
}
