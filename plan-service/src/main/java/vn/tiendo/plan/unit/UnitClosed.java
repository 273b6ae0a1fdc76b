package vn.tiendo.plan.unit;

import vn.tiendo.eventing.Event;

/** A unit was split or closed: from now on it stands no more. */
public record UnitClosed(Unit unit) implements Event {

    public static final String TYPE = "vn.tiendo.UnitClosed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
