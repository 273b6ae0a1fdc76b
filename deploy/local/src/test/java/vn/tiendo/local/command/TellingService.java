package vn.tiendo.local.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import vn.tiendo.local.api.Api;
import vn.tiendo.local.api.Session;

/** A service that says one thing after another, whatever it is asked. */
final class TellingService implements AutoCloseable {

    private final HttpServer server;
    private final Queue<String> answers;

    /** @param answers the last one is said only once, too: whoever asks on is not answered */
    TellingService(String... answers) {
        this.answers = new ArrayDeque<>(List.of(answers));
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> tell(exchange, answers()));
        server.createContext(
                "/oauth2/token", exchange -> tell(exchange, "{\"access_token\":\"t\"}"));
        server.start();
    }

    RunningService running() {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var api = new Api(address, Duration.ofSeconds(90));
        return new RunningService("telling-service", new Session(api, api, "tiendo-admin", "s"));
    }

    /** What it would still say. */
    List<String> unasked() {
        return List.copyOf(answers);
    }

    private String answers() {
        return answers.isEmpty() ? "" : answers.remove();
    }

    private static void tell(HttpExchange exchange, String answer) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body.length == 0 ? 418 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
