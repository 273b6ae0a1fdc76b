package vn.tiendo.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.api.Session;

/**
 * {@code ./tiendo rebuild NAME}: builds a read model anew from its topics while the old one is read,
 * and waits until the new one is read; {@code --give-up} leaves the old one in its place; without a
 * name shows what there is. Exit status 0: it was done.
 */
public final class Rebuild implements Subcommand {

    private static final String MODELS = "/manage/read-models";
    private static final String GIVE_UP = "--give-up";
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Workspace workspace;

    public Rebuild(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        var names = arguments.stream().filter(word -> !word.startsWith("-")).toList();
        var options = arguments.stream().filter(word -> word.startsWith("-")).toList();
        if (names.size() > 1 || !List.of(GIVE_UP).containsAll(options)) {
            throw new Usage("rebuild takes the name of a read model, and --give-up.");
        }
        var models = models();
        if (names.isEmpty()) {
            models.forEach((name, session) -> System.out.println(line(of(session, name))));
            return 0;
        }
        var name = names.get(0);
        var session = models.get(name);
        if (session == null) {
            throw new Usage(
                    "There is no read model %s, but %s."
                            .formatted(name, String.join(", ", models.keySet())));
        }
        return options.isEmpty() ? rebuild(session, name) : giveUp(session, name);
    }

    /** The sessions of the services that have read models, by the model's name. */
    private Map<String, Session> models() {
        return RunningService.all(workspace).stream()
                .map(RunningService::session)
                .flatMap(
                        session ->
                                Json.each(session.get(MODELS).path("items"))
                                        .map(model -> Map.entry(Json.text(model, "name"), session)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static JsonNode of(Session session, String name) {
        return Json.each(session.get(MODELS).path("items"))
                .filter(model -> Json.text(model, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    static int rebuild(Session session, String name) {
        var status = session.post(MODELS + "/" + name + "/rebuild", Map.of());
        if (!status.path("building").isInt()) {
            System.out.println(line(status)); // little to read: it was turned to at once
            return 0;
        }
        var wanted = status.path("building").asInt();
        var said = "";
        while (builds(status, wanted)) {
            var line = line(status);
            if (!line.equals(said)) {
                System.out.println(line);
                said = line;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            status = of(session, name);
        }
        System.out.println(line(status));
        if (status.path("generation").asInt() < wanted) {
            System.out.println("Generation " + wanted + " was given up.");
            return 1;
        }
        return 0;
    }

    private static boolean builds(JsonNode status, int generation) {
        var building = status.path("building");
        return building.isInt() && building.asInt() == generation;
    }

    static int giveUp(Session session, String name) {
        if (!of(session, name).path("building").isInt()) {
            System.out.println(name + ": nothing is built, so nothing was given up.");
            return 0;
        }
        session.delete(MODELS + "/" + name + "/rebuild");
        System.out.println(line(of(session, name)));
        return 0;
    }

    private static String line(JsonNode status) {
        var name = Json.text(status, "name");
        var generation = status.path("generation").asInt();
        if (status.path("building").isInt()) {
            var held = status.path("held").asLong();
            var missing = status.path("missing").asLong();
            var lacks =
                    "; %d documents of the old one are missing, so it stays: did a topic lose records?";
            var waits = "; %d keys are held: mend the cause, then ./tiendo replay";
            return "%s: generation %d is read, %d is built: %d records to go"
                            .formatted(
                                    name,
                                    generation,
                                    status.path("building").asInt(),
                                    status.path("lag").asLong())
                    + (held == 0 ? "" : waits.formatted(held))
                    + (missing == 0 ? "" : lacks.formatted(missing));
        }
        var comparison = status.path("comparison");
        return comparison.isMissingNode()
                ? "%s: generation %d is read".formatted(name, generation)
                : "%s: generation %d is read, %d documents; %d were compared with the one before: %d differ"
                        .formatted(
                                name,
                                generation,
                                comparison.path("documents").asLong(),
                                comparison.path("compared").asLong(),
                                comparison.path("differing").asLong());
    }
}
