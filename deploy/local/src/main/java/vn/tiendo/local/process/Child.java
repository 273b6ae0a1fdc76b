package vn.tiendo.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A started process. It is killed when this JVM ends, in whatever way that happens. */
public final class Child {

    private static final Duration POLL = Duration.ofMillis(40);

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    public static Child start(Command command) {
        try {
            Files.createDirectories(command.folder());
            var builder = new ProcessBuilder(command.words());
            builder.directory(command.folder().toFile());
            builder.environment().putAll(command.environment());
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            Process process = builder.start();
            Reaper.watch(process);
            return new Child(process, command.log());
        } catch (IOException e) {
            throw new PartFailed(
                    "Cannot start " + command.words().get(0) + ": " + e.getMessage(), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    public CompletableFuture<Child> exited() {
        return process.onExit().thenApply(gone -> this);
    }

    public int exitValue() {
        return process.exitValue();
    }

    /** Waits until {@code ready} holds; false if the process died or the time ran out first. */
    public boolean awaitReady(BooleanSupplier ready, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (awaitExit(POLL) || System.nanoTime() > end) {
                return false;
            }
        }
        return true;
    }

    /** SIGKILL: what it had not written is lost, as in a crash. Returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(10));
    }

    /** SIGTERM, then SIGKILL when {@code grace} is over. */
    public void stop(Duration grace) {
        resume();
        process.destroy();
        if (!awaitExit(grace)) {
            kill();
        }
    }

    /** SIGSTOP: it hangs, its sockets stay open. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        if (!alive()) {
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid()).start().waitFor();
        } catch (IOException e) {
            throw new PartFailed("Cannot send SIG" + name + " to " + pid() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean awaitExit(Duration atMost) {
        try {
            return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
