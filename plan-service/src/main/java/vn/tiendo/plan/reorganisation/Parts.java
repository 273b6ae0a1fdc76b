package vn.tiendo.plan.reorganisation;

import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.NameBasedId;

/** A wish that several units are written for: each has its own part, the same at every retry. */
final class Parts {

    private Parts() {}

    /** All of it, as the authority keeps it: another wish under the same key is refused there. */
    static Command whole(Command command) {
        return new Command(command.id(), command.fingerprint(), null, command.keyed());
    }

    static Command of(Command whole, String unit) {
        return new Command(
                NameBasedId.of("part", whole.id(), unit), whole.fingerprint(), null, whole.keyed());
    }
}
