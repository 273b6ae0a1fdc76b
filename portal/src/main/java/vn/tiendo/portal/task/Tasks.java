package vn.tiendo.portal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.tiendo.portal.page.Listed;
import vn.tiendo.portal.page.Services;
import vn.tiendo.portal.route.ServiceAddresses;

/** Asks task-service. */
@Component
public class Tasks {

    private static final ParameterizedTypeReference<Listed<Task>> TASKS =
            new ParameterizedTypeReference<>() {};

    /** Two thousand tasks: beyond this a page would be of no use, and says that there is more. */
    private static final int PARTS = 10;

    private final RestClient service;

    Tasks(Services services, ServiceAddresses addresses) {
        this.service = services.at(addresses.tasks());
    }

    /** Those that the person's unit leads, by the day that counts. */
    public Listed<Task> mine() {
        return all("/api/tasks?mine=true&limit=200&after={after}");
    }

    public Listed<Task> ofPlan(String plan) {
        return all("/api/tasks?plan={plan}&limit=200&after={after}", plan);
    }

    /** Those that wait for the standing body. */
    public Listed<Task> waiting() {
        return all("/api/tasks?status=SUBMITTED&limit=200&after={after}");
    }

    /** Those of which a lead asks for a later day. */
    public Listed<Task> asking() {
        return all("/api/tasks?extensionAsked=true&limit=200&after={after}");
    }

    /** All that the person sees and that is not closed. */
    public Listed<Task> open() {
        return all(
                "/api/tasks?status=WAITING,ASSIGNED,IN_PROGRESS,SUBMITTED,RETURNED"
                        + "&limit=200&after={after}");
    }

    public Assigned assigned(String plan) {
        return Objects.requireNonNull(
                service.get().uri("/api/assignments/{plan}", plan).retrieve().body(Assigned.class));
    }

    /** How those below carry out a plan task. */
    Below below(String plan, String planTask) {
        return Objects.requireNonNull(
                service.get()
                        .uri("/api/plans/{plan}/tasks/{task}/below", plan, planTask)
                        .retrieve()
                        .body(Below.class));
    }

    Task one(String id) {
        return Objects.requireNonNull(
                service.get().uri("/api/tasks/{id}", id).retrieve().body(Task.class));
    }

    void submit(String id, Command command, Map<String, Object> progress) {
        send(id, "progress", command, progress);
    }

    void accept(String id, Command command, @Nullable LocalDate doneOn) {
        send(id, "acceptance", command, doneOn == null ? Map.of() : Map.of("doneOn", doneOn));
    }

    /** Many at once, each by itself; the keys of the parts follow from the one that was given. */
    BulkOutcome accept(List<ReviewsController.Chosen> chosen, String key) {
        var items = new ArrayList<Map<String, Object>>();
        chosen.forEach(one -> items.add(Map.of("task", one.task(), "revision", one.revision())));
        return Objects.requireNonNull(
                service.post()
                        .uri("/api/tasks/acceptance")
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("items", items))
                        .retrieve()
                        .body(BulkOutcome.class));
    }

    void giveBack(String id, Command command, String reason) {
        send(id, "return", command, Map.of("reason", reason));
    }

    void notArising(String id, Command command, String reason) {
        send(id, "not-arising", command, Map.of("reason", reason));
    }

    void decide(String id, Command command, boolean follow) {
        send(id, "amendment", command, Map.of("follow", follow));
    }

    void give(String id, Command command, String lead, String reason) {
        send(id, "reassignment", command, Map.of("leads", List.of(lead), "reason", reason));
    }

    void askLaterDay(String id, Command command, LocalDate until, String reason) {
        send(id, "extension", command, Map.of("until", until, "reason", reason));
    }

    void grantLaterDay(String id, Command command, LocalDate until, String opinion) {
        var body = new HashMap<String, Object>(Map.of("until", until));
        if (!opinion.isBlank()) {
            body.put("reason", opinion);
        }
        send(id, "extension/grant", command, body);
    }

    void refuseLaterDay(String id, Command command, String reason) {
        send(id, "extension/refusal", command, Map.of("reason", reason));
    }

    /**
     * What makes a second click harmless and a stale page noticed.
     *
     * @param key made with the form
     * @param revision of the task that the person was looking at
     */
    record Command(String key, long revision) {}

    private void send(String id, String what, Command command, Map<String, ?> body) {
        service.post()
                .uri("/api/tasks/{id}/" + what, id)
                .header("Idempotency-Key", command.key())
                .header(HttpHeaders.IF_MATCH, "\"" + command.revision() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    private Listed<Task> all(String address, Object... variables) {
        return Listed.all(PARTS, after -> part(address, after, variables));
    }

    private Listed<Task> part(String address, String after, Object... variables) {
        var values = java.util.Arrays.copyOf(variables, variables.length + 1);
        values[variables.length] = after;
        return Objects.requireNonNull(service.get().uri(address, values).retrieve().body(TASKS));
    }
}
