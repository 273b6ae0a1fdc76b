package vn.tiendo.local.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.supervisor.Part;

/** A service: ready when its readiness probe answers 200. */
public final class ServicePart implements Part {

    private static final Duration START = Duration.ofSeconds(120);

    private final String name;
    private final int port;
    private final Path log;
    private final Duration grace;
    private final Supplier<Command> command;
    private volatile @Nullable Child child;

    /** The command, which writes to that log, is asked for at every start; the grace is for its end. */
    public ServicePart(String name, int port, Path log, Duration grace, Supplier<Command> command) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.grace = grace;
        this.command = command;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String description() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start() {
        Child last = child;
        if (last != null && last.alive()) {
            return;
        }
        if (!FreePort.isFree(port)) {
            throw new PartFailed("Port " + port + ", needed by " + name + ", is taken.");
        }
        long logBefore = Files.exists(log) ? log.toFile().length() : 0;
        Child started = Child.start(command.get());
        child = started;
        if (!started.awaitReady(() -> Readiness.of(port), START)) {
            boolean died = !started.alive();
            started.kill();
            String why =
                    died
                            ? "ended while starting: " + LastWords.in(log, logBefore)
                            : "was not ready after " + START.toSeconds() + " s";
            throw new PartFailed(name + " " + why + " (log: " + log + ")");
        }
    }

    @Override
    public Optional<Child> child() {
        return Optional.ofNullable(child);
    }

    @Override
    public void stop() {
        Child current = child;
        if (current != null) {
            current.stop(grace);
        }
    }
}
