package vn.tiendo.plan.closing;

import java.time.Instant;
import vn.tiendo.eventing.Event;
import vn.tiendo.plan.plan.Plan;

/** A plan is over: its open tasks stay as they are, and nobody is reminded of them any more. */
public record PlanClosed(Closed plan, String reason, long openTasks, Instant closedAt)
        implements Event {

    public static final String TYPE = "vn.tiendo.PlanClosed.v1";

    /** The plan that ended. */
    public record Closed(String id, String authority, int version) {

        static Closed of(Plan plan) {
            return new Closed(plan.id(), plan.authority(), plan.version());
        }
    }

    @Override
    public String type() {
        return TYPE;
    }
}
