package vn.tiendo.local.supervisor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.process.ProcessIdentity;

/**
 * A part at a moment.
 *
 * @param process absent while none runs, and for what is not a process of ours
 * @param since when it entered the state
 * @param restarts how often it had to be started again
 */
public record PartStatus(
        String name,
        int port,
        State state,
        @Nullable ProcessIdentity process,
        Instant since,
        int restarts) {

    public enum State {
        STARTING,
        UP,
        RESTARTING,
        STOPPED
    }
}
