package vn.tiendo.local.system;

import java.nio.file.Path;
import vn.tiendo.local.store.Embedded;

/**
 * Where and how a system runs.
 *
 * @param repository the checkout, for the services' jars
 * @param data everything that it keeps; one running system per folder
 */
public record Settings(Path repository, Path data, Ports ports, Embedded embedded) {

    public Settings {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }
}
