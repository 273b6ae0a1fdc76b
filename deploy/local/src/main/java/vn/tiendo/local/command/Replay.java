package vn.tiendo.local.command;

import java.net.URI;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Api;
import vn.tiendo.local.api.ApiRefused;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.api.Session;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.supervisor.PartStatus;
import vn.tiendo.local.system.AdminSecret;
import vn.tiendo.local.system.StateFile;
import vn.tiendo.local.system.SystemState;

/**
 * {@code ./tiendo replay}: hands every held record to its service again, key by key; {@code --list}
 * only shows what is held. Exit status 0: nothing is held any more.
 */
public final class Replay implements Subcommand {

    private final Workspace workspace;

    public Replay(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        if (!List.of("--list").containsAll(arguments)) {
            throw new Usage("replay takes no option but --list.");
        }
        var data = workspace.runningData();
        var state =
                StateFile.in(data)
                        .read()
                        .filter(SystemState::alive)
                        .orElseThrow(() -> new PartFailed("Not running: ./tiendo up."));
        var held = 0;
        for (var part : state.parts()) {
            if (part.name().endsWith("-service")) {
                held += service(part, state, AdminSecret.in(data), arguments.isEmpty());
            }
        }
        if (held == 0) {
            System.out.println("No record is held.");
        }
        return held == 0 ? 0 : 1;
    }

    /** How many keys are held afterwards. */
    private static int service(PartStatus part, SystemState state, String secret, boolean replays) {
        var service =
                new Session(
                        new Api(URI.create("http://127.0.0.1:" + part.port())),
                        new Api(URI.create(state.address())),
                        "tiendo-admin",
                        secret);
        var held = 0;
        for (var key : held(service)) {
            System.out.println(
                    "%s: %s, %d records since %s: %s"
                            .formatted(
                                    part.name(),
                                    Json.text(key, "id"),
                                    key.path("records").asLong(),
                                    Json.text(key, "since"),
                                    Json.text(key, "cause")));
            held += replays && replayed(service, Json.text(key, "id")) ? 0 : 1;
        }
        return held;
    }

    private static List<JsonNode> held(Session service) {
        try {
            return Json.each(service.get("/manage/parked").path("items")).toList();
        } catch (ApiRefused none) {
            if (none.status() == 404) {
                return List.of(); // a service that consumes nothing
            }
            throw none;
        }
    }

    private static boolean replayed(Session service, String key) {
        try {
            var answer = service.post("/manage/parked/replay", Map.of("id", key));
            System.out.println("  replayed " + answer.path("records").asInt() + " records");
            return true;
        } catch (ApiRefused refused) {
            System.out.println("  still held: " + refused.getMessage());
            return false;
        }
    }
}
