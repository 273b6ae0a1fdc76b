package vn.tiendo.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.tiendo.local.Main;
import vn.tiendo.local.process.Executables;
import vn.tiendo.local.process.JavaCommand;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.system.StateFile;
import vn.tiendo.local.system.SystemState;

/** Starts the system in the background, tells what happens and returns when it is ready. */
public final class Up implements Subcommand {

    private static final long STOP_SECONDS = 60;

    private final Workspace workspace;

    public Up(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        workspace.settings(arguments);
        StateFile state = StateFile.in(workspace.data());
        Optional<SystemState> running = state.read().filter(SystemState::alive);
        if (running.isPresent()) {
            System.out.println(
                    "Already running: "
                            + running.get().address()
                            + " (pid "
                            + running.get().supervisor().pid()
                            + ")");
            return 0;
        }
        try {
            return start(arguments, state);
        } catch (IOException e) {
            throw new PartFailed(
                    "Cannot keep data in "
                            + workspace.data()
                            + " ("
                            + e
                            + "): choose another TIENDO_HOME.",
                    e);
        }
    }

    private int start(List<String> arguments, StateFile state) throws IOException {
        Path run = Files.createDirectories(workspace.data().resolve("run"));
        Files.createDirectories(workspace.data().resolve("logs"));
        Path progress = Files.createTempFile(run, "progress-", "");
        Process supervisor = spawn(progress, arguments);
        var interrupted = new Thread(() -> stop(supervisor), "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        boolean ready = follow(supervisor, progress, state);
        if (ready) {
            // Else the end of this process would be taken for Ctrl-C.
            Runtime.getRuntime().removeShutdownHook(interrupted);
            System.out.println(
                    "who may sign in is for client tiendo-admin to say, whose secret is in "
                            + workspace.data().resolve("admin-secret")
                            + ": see README, For use with data that stays");
            System.out.println("stop it with ./tiendo down");
            Status.goOn(workspace);
        }
        Files.deleteIfExists(progress);
        return ready ? 0 : 1;
    }

    private Process spawn(Path progress, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>();
        // A session of its own: Ctrl-C in this terminal is none of its business.
        Executables.find("setsid", workspace.environment().getOrDefault("PATH", ""))
                .ifPresent(setsid -> words.add(setsid.toString()));
        words.addAll(JavaCommand.sameFlags());
        words.addAll(List.of(Main.class.getName(), "supervise", progress.toString()));
        words.addAll(arguments);
        Path log = workspace.data().resolve("logs").resolve("supervisor.log");
        var builder = new ProcessBuilder(words);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path", ""));
        return builder.redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static boolean follow(Process supervisor, Path progress, StateFile state)
            throws IOException {
        int shown = 0;
        boolean ready = false;
        boolean ended = false;
        while (!ready && !ended) {
            ended = awaits(supervisor, 100);
            ready = isReady(supervisor, state);
            List<String> lines = Files.readAllLines(progress);
            lines.stream().skip(shown).forEach(System.out::println);
            shown = lines.size();
        }
        return ready && !ended;
    }

    private static boolean isReady(Process supervisor, StateFile file) {
        return file.read()
                .filter(state -> state.supervisor().pid() == supervisor.pid())
                .filter(state -> state.phase() == SystemState.Phase.READY)
                .isPresent();
    }

    private static void stop(Process supervisor) {
        if (!supervisor.isAlive()) {
            return;
        }
        System.out.println("stopping …");
        supervisor.destroy();
        if (!awaits(supervisor, TimeUnit.SECONDS.toMillis(STOP_SECONDS))) {
            supervisor.destroyForcibly();
        }
    }

    private static boolean awaits(Process process, long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
