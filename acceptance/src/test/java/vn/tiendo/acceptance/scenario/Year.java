package vn.tiendo.acceptance.scenario;

import java.time.Duration;
import java.time.LocalDate;
import vn.tiendo.acceptance.RunningSystem;
import vn.tiendo.local.api.Api;
import vn.tiendo.local.api.Session;
import vn.tiendo.local.system.LocalSystem;
import vn.tiendo.local.time.BusinessClock;
import vn.tiendo.local.time.Quiet;
import vn.tiendo.local.time.TimeWalk;

/** A whole system whose business time the test moves on. */
final class Year implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final LocalSystem system;
    private final BusinessClock clock;
    private final TimeWalk walk;
    private final Api api;

    private Year(LocalSystem system, BusinessClock clock) {
        this.system = system;
        this.clock = clock;
        this.walk = new TimeWalk(clock, new Quiet(system.settings().ports().services()));
        this.api = new Api(system.portal(), PATIENCE);
    }

    /** At nine in the morning of a day. */
    static Year from(LocalDate day) {
        var system = RunningSystem.system();
        var clock = new BusinessClock(system.settings().data().resolve("clock"));
        clock.moveTo(BusinessClock.at(day, 9));
        return new Year(system.start(), clock);
    }

    LocalDate today() {
        return clock.today();
    }

    /** On to nine in the morning of a day, through every moment at which something is due. */
    void goTo(LocalDate day) {
        walk.to(BusinessClock.at(day, 9));
    }

    /** Until nothing is under way. */
    void settle() {
        walk.settle();
    }

    Session admin() {
        return as("tiendo-admin", system.adminSecret());
    }

    Session as(String client, String secret) {
        return api.as(client, secret);
    }

    @Override
    public void close() {
        system.close();
    }
}
