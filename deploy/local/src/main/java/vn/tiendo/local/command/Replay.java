package vn.tiendo.local.command;

import java.util.List;
import java.util.Map;
import vn.tiendo.local.api.ApiRefused;
import vn.tiendo.local.api.Json;

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
        var held = 0;
        for (var service : RunningService.all(workspace)) {
            held += held(service, arguments.isEmpty());
        }
        if (held == 0) {
            System.out.println("No record is held.");
        }
        return held == 0 ? 0 : 1;
    }

    /** How many keys are held afterwards. */
    private static int held(RunningService service, boolean replays) {
        var held = 0;
        var keys = service.session().get("/manage/parked").path("items");
        for (var key : keys) {
            System.out.println(
                    "%s: %s, %d records since %s: %s"
                            .formatted(
                                    service.name(),
                                    Json.text(key, "id"),
                                    key.path("records").asLong(),
                                    Json.text(key, "since"),
                                    Json.text(key, "cause")));
            held += replays && replayed(service, Json.text(key, "id")) ? 0 : 1;
        }
        return held;
    }

    private static boolean replayed(RunningService service, String key) {
        try {
            var answer = service.session().post("/manage/parked/replay", Map.of("id", key));
            System.out.println("  replayed " + answer.path("records").asInt() + " records");
            return true;
        } catch (ApiRefused refused) {
            System.out.println("  still held: " + refused.getMessage());
            return false;
        }
    }
}
