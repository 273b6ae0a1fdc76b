package vn.tiendo.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.demo.Performance;
import vn.tiendo.local.store.Embedded;
import vn.tiendo.local.system.LocalSystem;
import vn.tiendo.local.system.Ports;
import vn.tiendo.local.system.Settings;

/** The whole system, started from the jars that this build made. */
public final class RunningSystem {

    private RunningSystem() {}

    /** On free ports and a data folder of its own. */
    static Performance start(Embedded embedded) {
        return Performance.start(
                new Settings(repository(), freshFolder(), Ports.free(), embedded),
                null,
                System.err::println);
    }

    static Performance start(@Nullable Path plan) {
        return Performance.start(
                new Settings(repository(), freshFolder(), Ports.free(), Embedded.AS_LAST_RESORT),
                plan,
                System.err::println);
    }

    /** Without a plan and without people, on business time that is real. */
    static LocalSystem started() {
        return system().start();
    }

    /** Not started yet, so that its business time can be set before. */
    public static LocalSystem system() {
        var settings =
                new Settings(repository(), freshFolder(), Ports.free(), Embedded.AS_LAST_RESORT);
        return LocalSystem.of(settings, System.err::println);
    }

    private static Path freshFolder() {
        try {
            return Files.createDirectories(repository().resolve("acceptance/target/systems"))
                    .resolve("system-" + System.nanoTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path repository() {
        var here = Path.of("").toAbsolutePath();
        return here.endsWith("acceptance") ? here.getParent() : here;
    }
}
