package vn.tiendo.local.system;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import vn.tiendo.local.broker.LocalBroker;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.store.Store;
import vn.tiendo.local.store.StoreFinder;

/** How the parts of a system are run: for use, for a training run, or with stand-ins. */
interface ServiceRuns {

    Command command(ServiceModule module, Store store);

    /** Not started yet. */
    default Store store(Settings settings, Consumer<String> lines) {
        return StoreFinder.ofThisMachine(lines)
                .find(storeFolder(settings), settings.ports().store(), settings.embedded());
    }

    /** Not started yet. */
    default LocalBroker broker(Settings settings) {
        return LocalBroker.in(settings.data().resolve("broker"), settings.ports().broker());
    }

    /** How long a service may take to end when it is asked to. */
    default Duration grace() {
        return Duration.ofSeconds(20);
    }

    static Path storeFolder(Settings settings) {
        return settings.data().resolve("store");
    }
}
