package vn.tiendo.local.command;

import java.net.URI;
import java.util.List;
import vn.tiendo.local.api.Api;
import vn.tiendo.local.api.Session;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.supervisor.PartStatus;
import vn.tiendo.local.system.AdminSecret;
import vn.tiendo.local.system.StateFile;
import vn.tiendo.local.system.SystemState;

/** A service of the system that runs, spoken to as its administrator. */
record RunningService(String name, Session session) {

    /** All services, in the order in which they were started. */
    static List<RunningService> all(Workspace workspace) {
        var data = workspace.runningData();
        var state =
                StateFile.in(data)
                        .read()
                        .filter(SystemState::alive)
                        .orElseThrow(() -> new PartFailed("Not running: ./tiendo up."));
        var secret = AdminSecret.in(data);
        return state.parts().stream()
                .filter(part -> part.name().endsWith("-service"))
                .map(part -> new RunningService(part.name(), session(part, state, secret)))
                .toList();
    }

    private static Session session(PartStatus part, SystemState state, String secret) {
        return new Session(
                new Api(URI.create("http://127.0.0.1:" + part.port())),
                new Api(URI.create(state.address())),
                "tiendo-admin",
                secret);
    }
}
