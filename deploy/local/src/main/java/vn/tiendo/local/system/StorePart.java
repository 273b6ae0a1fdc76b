package vn.tiendo.local.system;

import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.store.LocalStore;
import vn.tiendo.local.store.Store;
import vn.tiendo.local.supervisor.Part;

/** The store under supervision; one that is not ours is only asked whether it is there. */
final class StorePart implements Part {

    static final String NAME = "store";

    private final Store store;
    private final int port;
    private final Path log;

    StorePart(Store store, int port, Path log) {
        this.store = store;
        this.port = port;
        this.log = log;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String description() {
        return store.description();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start() {
        store.start();
    }

    @Override
    public Optional<Child> child() {
        return store instanceof LocalStore local ? local.started() : Optional.empty();
    }

    @Override
    public void stop() {
        store.close();
    }
}
