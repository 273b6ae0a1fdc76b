package vn.tiendo.local.supervisor;

import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.local.process.Child;

/** One process of the system: how to start it, when it is of use, how to stop it. */
public interface Part {

    /** As people call it: {@code plan-service}. */
    String name();

    int port();

    /** One line for people: what it is, or where. */
    String description();

    Path log();

    /** Returns when it is ready. Throws {@code PartFailed} if it died or took too long. */
    void start();

    /** Empty before the first start, and for what is not a process of ours. */
    Optional<Child> child();

    void stop();
}
