package vn.tiendo.local.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tiendo.local.process.Executables;
import vn.tiendo.local.process.PartFailed;

/**
 * Finds MongoDB, the first that can be had: {@code TIENDO_MONGODB_URI}; {@code TIENDO_MONGOD} or a
 * {@code mongod} on PATH; one fetched once into the user's cache folder; the embedded store.
 *
 * <p>{@code TIENDO_REQUIRE_MONGOD=true} turns the fall to the embedded store into a failure, {@code
 * TIENDO_EMBEDDED=true} asks for it.
 */
public final class StoreFinder {

    private final Map<String, String> environment;
    private final MongodCache cache;

    StoreFinder(Map<String, String> environment, MongodCache cache) {
        this.environment = environment;
        this.cache = cache;
    }

    /** Looks around here; {@code progress} is told in a line what takes time. */
    public static StoreFinder ofThisMachine(Consumer<String> progress) {
        return new StoreFinder(System.getenv(), MongodCache.ofUser(System.getenv(), progress));
    }

    /** Not started yet. The folder and the port are for a store that is ours. */
    public Store find(Path folder, int port, Embedded embedded) {
        boolean required = isTrue("TIENDO_REQUIRE_MONGOD");
        if (embedded == Embedded.ALWAYS || isTrue("TIENDO_EMBEDDED")) {
            if (required) {
                throw new PartFailed(
                        "TIENDO_REQUIRE_MONGOD=true and the embedded store were asked for at once:"
                                + " choose one.");
            }
            return new EmbeddedStore("as asked", folder, port);
        }
        try {
            return real(folder, port);
        } catch (NoMongod none) {
            if (required || embedded == Embedded.NEVER) {
                throw new PartFailed(
                        "No MongoDB: "
                                + none.why()
                                + "; install one, or name it by TIENDO_MONGOD or"
                                + " TIENDO_MONGODB_URI"
                                + (required ? "." : ", or try the embedded store: --embedded."),
                        none);
            }
            return new EmbeddedStore(none.why(), folder, port);
        }
    }

    private Store real(Path folder, int port) throws NoMongod {
        String uri = environment.getOrDefault("TIENDO_MONGODB_URI", "");
        if (!uri.isEmpty()) {
            return new ExternalStore(uri);
        }
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            Path mongod = installed.get();
            return new MongodStore(mongod, mongod.toString(), folder, port);
        }
        Path fetched = cache.mongod();
        String origin =
                fetched
                        + " (fetched once, for trying and testing: production wants a supported"
                        + " version)";
        return new MongodStore(fetched, origin, folder, port);
    }

    private Optional<Path> installed() {
        String named = environment.getOrDefault("TIENDO_MONGOD", "");
        if (named.isEmpty()) {
            return Executables.find("mongod", environment.getOrDefault("PATH", ""));
        }
        Path mongod = Path.of(named).toAbsolutePath();
        if (!Files.isRegularFile(mongod) || !Files.isExecutable(mongod)) {
            throw new PartFailed(
                    "TIENDO_MONGOD names "
                            + mongod
                            + ", which is no program: correct or unset it.");
        }
        return Optional.of(mongod);
    }

    private boolean isTrue(String name) {
        return Boolean.parseBoolean(environment.get(name));
    }
}
