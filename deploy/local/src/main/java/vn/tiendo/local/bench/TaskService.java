package vn.tiendo.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.PartFailed;

/** A running task-service with its tasks, as a department's system sees it. */
final class TaskService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String PROGRESS =
            Json.write(
                    Map.of(
                            "percent", 40,
                            "text", "Đã trình dự thảo, đang lấy ý kiến các đơn vị.",
                            "obstacles", "Chờ văn bản hướng dẫn của cấp trên"));

    private final Child process;
    private final URI address;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private List<String> tasks = List.of();

    TaskService(Child process, int port, String token) {
        this.process = process;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.token = token;
    }

    /** Until all tasks are assigned and their events sent. */
    void awaitTasks() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (tasks.size() < Assigned.TASKS || pending() > 0) {
            if (System.nanoTime() > until || !process.alive()) {
                throw new PartFailed("The tasks were not assigned: see " + process.log());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            tasks = ids();
        }
    }

    private List<String> ids() {
        var ids = new ArrayList<String>();
        var after = "";
        do {
            var page = get("/api/tasks?limit=200&plan=" + Assigned.PLAN + after);
            Json.each(page.path("items")).forEach(task -> ids.add(Json.text(task, "id")));
            var next = Json.text(page, "next");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return ids;
    }

    /** Hands in progress on one of the caller's own tasks, the next one each round. */
    boolean submit(int caller, int callers, int round) throws IOException, InterruptedException {
        var request =
                request("/api/tasks/" + task(caller, callers, round) + "/progress")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(PROGRESS));
        return http.send(request.build(), BodyHandlers.ofByteArray()).statusCode() == 201;
    }

    /** Looks at one of the caller's own tasks. */
    boolean look(int caller, int callers, int round) throws IOException, InterruptedException {
        var request = request("/api/tasks/" + task(caller, callers, round)).GET();
        return http.send(request.build(), BodyHandlers.ofByteArray()).statusCode() == 200;
    }

    private String task(int caller, int callers, int round) {
        var own = tasks.size() / callers;
        return tasks.get(caller * own + round % own);
    }

    /** Tasks with events that wait for the broker. */
    long pending() {
        return get("/actuator/eventing").path("pending").asLong(1);
    }

    /** Events that the broker has acknowledged since the service runs. */
    long published() {
        return get("/actuator/eventing").path("published").path("tiendo.tasks").asLong();
    }

    private JsonNode get(String path) {
        try {
            var answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
            return Json.read(answer.statusCode() == 200 ? answer.body() : "{}");
        } catch (IOException e) {
            return Json.read("{}");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token);
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }
}
