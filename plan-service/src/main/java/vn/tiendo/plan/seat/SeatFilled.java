package vn.tiendo.plan.seat;

import vn.tiendo.eventing.Event;

/** Somebody takes a seat, or the one who has it writes another name or address. */
public record SeatFilled(Seat seat) implements Event {

    public static final String TYPE = "vn.tiendo.SeatFilled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
