package vn.tiendo.local.system;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The services' builds. */
public final class Services {

    private Services() {}

    /** Unpacks the executable jars of the last build, side by side. */
    public static void unpack(Path repository) {
        Ports any = Ports.usual();
        Stream.concat(Stream.of(ServiceModule.portal(any)), ServiceModule.services(any).stream())
                .parallel()
                .forEach(module -> AppFolder.jar(module.target(repository)));
    }
}
