package vn.tiendo.plan.seat;

import vn.tiendo.eventing.Event;

/** A seat is left: a record without a body, so that the topic forgets the person. */
public record SeatVacated() implements Event {

    public static final String TYPE = "vn.tiendo.SeatVacated.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean tombstone() {
        return true;
    }
}
