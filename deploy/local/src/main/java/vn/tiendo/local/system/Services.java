package vn.tiendo.local.system;

import java.nio.file.Path;

/** The services' builds. */
public final class Services {

    private Services() {}

    /** Unpacks the executable jars of the last build, side by side. */
    public static void unpack(Path repository) {
        ServiceModule.all(Ports.usual()).parallelStream()
                .forEach(module -> AppFolder.jar(module.target(repository)));
    }
}
