package vn.tiendo.plan.unit;

import vn.tiendo.eventing.Event;

/** A unit has another name, other aliases, members or another Interior Department. */
public record UnitChanged(Unit unit) implements Event {

    public static final String TYPE = "vn.tiendo.UnitChanged.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
