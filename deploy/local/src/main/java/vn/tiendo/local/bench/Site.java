package vn.tiendo.local.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.command.Workspace;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.store.Embedded;
import vn.tiendo.local.store.StoreFinder;

/** Where one benchmark is at home: a folder of its own, and parts that run from when it asks for them. */
final class Site implements AutoCloseable {

    private final Workspace workspace;
    private final Path folder;
    private final Consumer<String> lines;
    private @Nullable Ground ground;
    private @Nullable String store;

    Site(Workspace workspace, Path folder, Consumer<String> lines) {
        this.workspace = workspace;
        this.folder = folder;
        this.lines = lines;
    }

    Workspace workspace() {
        return workspace;
    }

    Path folder() {
        return folder;
    }

    void say(String line) {
        lines.accept(line);
    }

    Ground ground() {
        var running = ground;
        if (running == null) {
            var found =
                    StoreFinder.ofThisMachine(lines)
                            .find(folder.resolve("store"), FreePort.any(), Embedded.NEVER);
            store = found.description();
            running = Ground.start(workspace.repository(), folder, found, lines);
            ground = running;
        }
        return running;
    }

    /** What the parts kept their data in, where there were any. */
    Optional<String> store() {
        return Optional.ofNullable(store);
    }

    @Override
    public void close() {
        if (ground != null) {
            ground.close();
        }
    }
}
