package vn.tiendo.local.system;

import java.util.List;
import vn.tiendo.local.process.ProcessIdentity;
import vn.tiendo.local.supervisor.PartStatus;

/**
 * A running system as it writes itself down for the commands of other processes.
 *
 * @param supervisor the process that looks after the parts
 * @param address the portal's
 */
public record SystemState(
        ProcessIdentity supervisor, Phase phase, String address, List<PartStatus> parts) {

    public enum Phase {
        STARTING,
        READY,
        STOPPING
    }

    public boolean alive() {
        return supervisor.running().isPresent();
    }
}
