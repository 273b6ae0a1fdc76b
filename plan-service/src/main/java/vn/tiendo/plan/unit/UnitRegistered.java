package vn.tiendo.plan.unit;

import vn.tiendo.eventing.Event;

/** A unit takes its place in the tree. */
public record UnitRegistered(Unit unit) implements Event {

    public static final String TYPE = "vn.tiendo.UnitRegistered.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
