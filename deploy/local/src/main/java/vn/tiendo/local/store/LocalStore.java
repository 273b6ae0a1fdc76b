package vn.tiendo.local.store;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.PartFailed;

/** A store that runs as a child process on loopback with its data in a folder. */
public abstract sealed class LocalStore implements Store permits MongodStore, EmbeddedStore {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Path folder;
    private final int port;
    private volatile @Nullable Child child;

    LocalStore(Path folder, int port) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
    }

    abstract Command command() throws IOException;

    /** After the port answers: makes it take writes. False: ask again. */
    abstract boolean prepared();

    /** What its log says about the end of the process, in a few words. */
    abstract String cause();

    public final int port() {
        return port;
    }

    public final Path log() {
        return folder.resolve("store.log");
    }

    final Path folder() {
        return folder;
    }

    @Override
    public final Store start() {
        if (running()) {
            return this;
        }
        if (!FreePort.isFree(port)) {
            throw new PartFailed("Port " + port + ", needed by the store, is taken.");
        }
        Child started;
        try {
            started = Child.start(command());
        } catch (IOException e) {
            throw new PartFailed("The store could not be started: " + e.getMessage(), e);
        }
        child = started;
        if (!started.awaitReady(this::answers, START)) {
            started.kill();
            throw new PartFailed("The store did not start: " + cause() + " (" + log() + ")");
        }
        return this;
    }

    public final Child child() {
        return started().orElseThrow(() -> new IllegalStateException("The store was not started."));
    }

    @Override
    public final void kill() {
        child().kill();
    }

    @Override
    public final void pause() {
        child().pause();
    }

    @Override
    public final void resume() {
        child().resume();
    }

    @Override
    public final void close() {
        started().ifPresent(running -> running.stop(GRACE));
    }

    /** The process last started, if any. */
    public final Optional<Child> started() {
        return Optional.ofNullable(child);
    }

    private boolean running() {
        return started().filter(Child::alive).isPresent();
    }

    private boolean answers() {
        // A bare connection first: a driver that finds nobody fills logs with stack traces.
        if (!FreePort.isOpen(port)) {
            return false;
        }
        try {
            return prepared();
        } catch (MongoException notYet) {
            return false;
        }
    }
}
