package vn.tiendo.local.system;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.store.Embedded;

/**
 * Where and how a system runs.
 *
 * @param repository the checkout, for the services' jars
 * @param data everything that it keeps; one running system per folder
 * @param mailHost the user's own mail server, of which the environment says the rest; without one no
 *     mail leaves this machine
 */
public record Settings(
        Path repository, Path data, Ports ports, Embedded embedded, @Nullable String mailHost) {

    public Settings {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** No mail leaves this machine. */
    public Settings(Path repository, Path data, Ports ports, Embedded embedded) {
        this(repository, data, ports, embedded, null);
    }

    boolean keepsMails() {
        return mailHost == null;
    }

    Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }
}
