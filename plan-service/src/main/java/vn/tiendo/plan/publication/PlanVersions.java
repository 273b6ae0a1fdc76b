package vn.tiendo.plan.publication;

import java.util.Optional;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.plan.plan.Plan;

/** The versions of plans that amendments put aside. */
public final class PlanVersions {

    private final Aggregates<PlanVersion> versions;

    public PlanVersions(Aggregates<PlanVersion> versions) {
        this.versions = versions;
    }

    /** A version of a plan; of the one in force, the plan itself. */
    public Optional<Plan> find(Plan inForce, int version) {
        return version == inForce.version()
                ? Optional.of(inForce)
                : versions.find(PlanVersion.id(inForce.id(), version))
                        .map(Stored::state)
                        .map(PlanVersion::text);
    }

    /**
     * Keeps the version in force, before it is amended. One that is there already says the same,
     * as nothing but an amendment changes a plan in force.
     */
    void keep(Plan inForce) {
        var id = PlanVersion.id(inForce.id(), inForce.version());
        var version = new PlanVersion(inForce.id(), inForce.version(), inForce);
        try {
            versions.create(id, Command.unkeyed(), () -> Change.of(version));
        } catch (AlreadyThere kept) {
            // by somebody else, or by an attempt that was cut off
        }
    }
}
