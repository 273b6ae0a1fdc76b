package vn.tiendo.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import vn.tiendo.local.supervisor.PartStatus;
import vn.tiendo.local.system.StateFile;
import vn.tiendo.local.system.SystemState;

/** Stops the system and sees to it that nothing of it runs on. */
public final class Down implements Subcommand {

    /** Services have 20 s, then broker and store 15 s each. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Workspace workspace;

    public Down(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new Usage("down takes no options.");
        }
        StateFile file = StateFile.in(workspace.runningData());
        Optional<SystemState> state = file.read();
        if (state.isEmpty()) {
            System.out.println("Not running.");
            return 0;
        }
        long begun = System.nanoTime();
        boolean wasAlive = state.get().alive();
        state.get().supervisor().running().ifPresent(Down::end);
        state.get().parts().stream().flatMap(Down::running).forEach(Down::killNow);
        file.delete();
        System.out.println(
                wasAlive
                        ? String.format(
                                Locale.ROOT, "stopped in %.1f s", (System.nanoTime() - begun) / 1e9)
                        : "Not running; cleared what a crash had left behind.");
        return 0;
    }

    private static void end(ProcessHandle supervisor) {
        supervisor.destroy();
        if (!gone(supervisor, PATIENCE)) {
            killNow(supervisor);
        }
    }

    private static Stream<ProcessHandle> running(PartStatus part) {
        return Optional.ofNullable(part.process()).stream()
                .flatMap(process -> process.running().stream());
    }

    private static void killNow(ProcessHandle process) {
        process.destroyForcibly();
        gone(process, Duration.ofSeconds(10));
    }

    private static boolean gone(ProcessHandle process, Duration atMost) {
        try {
            process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
