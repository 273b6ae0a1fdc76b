package vn.tiendo.plan.unit;

import vn.tiendo.eventing.Event;

/** A unit went into another one: from now on it stands no more. */
public record UnitMerged(Unit unit) implements Event {

    public static final String TYPE = "vn.tiendo.UnitMerged.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
