package vn.tiendo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.broker.Broker;
import vn.tiendo.local.broker.LocalBroker;
import vn.tiendo.local.container.ContainerBroker;
import vn.tiendo.local.container.ContainerStore;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.Reaper;
import vn.tiendo.local.store.Embedded;
import vn.tiendo.local.store.Store;
import vn.tiendo.local.store.StoreFinder;

/**
 * Real parts for tests: one store and one broker per JVM, started when first asked for, shared by all
 * test classes. They and their data are gone when the JVM is, in whatever way it ends.
 *
 * <p>They are processes, or containers where the system property {@code tiendo.containers} is true.
 *
 * <p>Choose database and topic names of your own per test class, as others use the same parts.
 */
public final class Parts {

    private static final boolean IN_CONTAINERS = Boolean.getBoolean("tiendo.containers");

    private static @Nullable Path folder;
    private static @Nullable Store store;
    private static @Nullable Broker broker;

    private Parts() {}

    /** Connection string of a database of that name. */
    public static String mongoUri(String database) {
        return store().uri(database);
    }

    public static String bootstrapServers() {
        return broker().bootstrapServers();
    }

    /** For tests that kill or pause it: start or resume it again afterwards. */
    public static synchronized Store store() {
        if (store == null) {
            store = newStore().start();
            System.err.println("store: " + store.description());
        }
        return store;
    }

    /** For tests that kill or pause it: start or resume it again afterwards. */
    public static synchronized Broker broker() {
        if (broker == null) {
            broker = brokerOfItsOwn();
        }
        return broker;
    }

    /** Another one, started, for a test that closes it. */
    public static Broker brokerOfItsOwn() {
        var folder = folder().resolve("broker-" + UUID.randomUUID());
        return (IN_CONTAINERS ? new ContainerBroker() : LocalBroker.onFreePort(folder)).start();
    }

    private static Store newStore() {
        if (IN_CONTAINERS) {
            return new ContainerStore();
        }
        return StoreFinder.ofThisMachine(System.err::println)
                .find(folder().resolve("store"), FreePort.any(), Embedded.AS_LAST_RESORT);
    }

    private static synchronized Path folder() {
        if (folder == null) {
            try {
                folder = Files.createTempDirectory("tiendo-parts-");
                Reaper.deleteAtEnd(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }
}
