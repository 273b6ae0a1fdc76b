package vn.tiendo.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.api.Session;

/**
 * {@code ./tiendo resume SERVICE}: says that a store was restored to an older point on purpose, and
 * waits until the service goes on with it; without a name shows who waits for that. Exit status 0:
 * nobody does any more.
 */
public final class Resume implements Subcommand {

    private static final String RESTORED = "/manage/restored";
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Workspace workspace;

    public Resume(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        var services = RunningService.all(workspace);
        if (arguments.isEmpty()) {
            return services.stream().mapToInt(Resume::show).max().orElse(0);
        }
        var service =
                services.stream()
                        .filter(one -> List.of(one.name()).equals(arguments))
                        .findFirst()
                        .orElseThrow(() -> wrong(services, arguments));
        return resume(service);
    }

    private static Usage wrong(List<RunningService> services, List<String> words) {
        var names = services.stream().map(RunningService::name).collect(Collectors.joining(", "));
        return new Usage(
                "resume takes the name of one service (%s), not %s."
                        .formatted(names, String.join(" ", words)));
    }

    private static int show(RunningService service) {
        var waits = waits(service);
        System.out.println(waits.orElse(service.name() + ": the store is as new as what was told"));
        return waits.isEmpty() ? 0 : 1;
    }

    /** The one line that says that a service waits for this command; empty where it does not. */
    static Optional<String> waits(RunningService service) {
        var older = older(service.session().get(RESTORED));
        return older == 0
                ? Optional.empty()
                : Optional.of(
                        "%s: %d records in its store are older than what was told, and nothing is sent. If a backup was restored: ./tiendo resume %s"
                                .formatted(service.name(), older, service.name()));
    }

    private static long older(JsonNode status) {
        return status.path("older").asLong();
    }

    static int resume(RunningService service) {
        if (older(service.session().get(RESTORED)) == 0) {
            return show(service);
        }
        System.out.println(
                service.name()
                        + " hears again what was told to it, then goes on above its topics …");
        var status = awaited(service.session());
        var failure = Json.text(status, "failure");
        if (!failure.isEmpty()) {
            System.out.println("It could not: " + failure);
            return 1;
        }
        if (!status.path("outcome").isObject()) {
            System.out.println(
                    "The service was started anew meanwhile and does not know how far it came: "
                            + "run ./tiendo resume again.");
            return 1;
        }
        System.out.println(
                "%d records go on above what was told of them; %d that were told of are gone (see the service's log)."
                        .formatted(
                                status.path("outcome").path("lifted").asLong(),
                                status.path("outcome").path("gone").asLong()));
        System.out.println(
                "What was done after the backup is still known to those who were told, so reports may"
                        + " count it: have it handed in and accepted again before a report is published.");
        return 0;
    }

    private static JsonNode awaited(Session session) {
        var status = session.post(RESTORED + "/resume", Map.of());
        while (status.path("running").asBoolean()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            status = session.get(RESTORED);
        }
        return status;
    }
}
