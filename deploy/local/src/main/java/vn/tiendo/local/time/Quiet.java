package vn.tiendo.local.time;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;

/**
 * Waits until nothing is under way in any service: no event unsent, no record unread, no timer due,
 * no mail waiting; seen twice in a row, since work moves from one service to another.
 */
public final class Quiet {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> AT_REST =
            List.of("pending", "lag", "dueTimers", "unsentMails", "parked");

    private final List<URI> services;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    public Quiet(List<Integer> ports) {
        this.services =
                ports.stream()
                        .map(port -> URI.create("http://127.0.0.1:" + port + "/actuator/eventing"))
                        .toList();
    }

    /** Waits for rest at or after a moment of business time; the next timer of all, if there is one. */
    public Optional<Instant> await(Instant reached) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var atRest = 0;
        List<JsonNode> seen = List.of();
        while (atRest < 2) {
            seen = statuses();
            atRest = seen.stream().allMatch(one -> resting(one, reached)) ? atRest + 1 : 0;
            if (System.nanoTime() > until) {
                throw new IllegalStateException("no rest after " + PATIENCE + ": " + seen);
            }
            LockSupport.parkNanos(Duration.ofMillis(atRest == 0 ? 60 : 20).toNanos());
        }
        return seen.stream()
                .map(one -> Json.text(one, "nextTimerAt"))
                .filter(text -> !text.isEmpty())
                .map(Instant::parse)
                .min(Comparator.naturalOrder());
    }

    private static boolean resting(JsonNode status, Instant reached) {
        var now = Json.text(status, "now");
        return !now.isEmpty()
                && !Instant.parse(now).isBefore(reached)
                && AT_REST.stream().allMatch(name -> status.path(name).asLong(0) == 0);
    }

    List<JsonNode> statuses() {
        var calls = new ArrayList<CompletableFuture<JsonNode>>();
        for (var service : services) {
            calls.add(CompletableFuture.supplyAsync(() -> status(service)));
        }
        return calls.stream().map(CompletableFuture::join).toList();
    }

    /** Empty where the service does not answer: then there is no rest either. */
    private JsonNode status(URI service) {
        try {
            var request = HttpRequest.newBuilder(service).timeout(Duration.ofSeconds(10)).build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Json.read(answer.body()) : Json.read("{}");
        } catch (IOException e) {
            return Json.read("{}");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
