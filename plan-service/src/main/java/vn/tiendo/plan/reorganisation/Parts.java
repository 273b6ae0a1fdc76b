package vn.tiendo.plan.reorganisation;

import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.NameBasedId;

/** A wish that several units are written for: each has its own part, the same at every retry. */
final class Parts {

    private Parts() {}

    static Command of(Command whole, String unit) {
        return new Command(
                NameBasedId.of("part", whole.id(), unit), whole.fingerprint(), null, whole.keyed());
    }
}
