package vn.tiendo.plan.plan.web;

import java.time.Clock;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.plan.plan.By;

/** Who does something now, as it is recorded. */
public final class Actors {

    private final Clock clock;

    Actors(Clock clock) {
        this.clock = clock;
    }

    public By by(Caller caller) {
        return new By(caller.subject(), caller.name(), clock.instant());
    }
}
