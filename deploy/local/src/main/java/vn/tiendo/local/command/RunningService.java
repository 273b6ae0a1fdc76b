package vn.tiendo.local.command;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import vn.tiendo.local.api.Api;
import vn.tiendo.local.api.Session;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.supervisor.PartStatus;
import vn.tiendo.local.system.AdminSecret;
import vn.tiendo.local.system.Readiness;
import vn.tiendo.local.system.StateFile;
import vn.tiendo.local.system.SystemState;

/** A service of the system that runs, spoken to as its administrator. */
record RunningService(String name, Session session) {

    /** Who waits at a terminal is told soon that a service does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

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

    /** Those that answer: none while the portal, which gives the tokens, does not. */
    static List<RunningService> ready(Workspace workspace) {
        var state = StateFile.in(workspace.runningData()).read().filter(SystemState::alive);
        var ready =
                state.stream()
                        .flatMap(running -> running.parts().stream())
                        .filter(
                                part ->
                                        part.name().equals("portal")
                                                || part.name().endsWith("-service"))
                        .filter(part -> Readiness.of(part.port()))
                        .map(PartStatus::name)
                        .toList();
        return ready.contains("portal")
                ? all(workspace).stream().filter(one -> ready.contains(one.name())).toList()
                : List.of();
    }

    private static Session session(PartStatus part, SystemState state, String secret) {
        return new Session(
                new Api(URI.create("http://127.0.0.1:" + part.port()), PATIENCE),
                new Api(URI.create(state.address()), PATIENCE),
                "tiendo-admin",
                secret);
    }
}
