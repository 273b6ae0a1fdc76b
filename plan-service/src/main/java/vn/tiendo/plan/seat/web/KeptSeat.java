package vn.tiendo.plan.seat.web;

import vn.tiendo.plan.seat.Seat;
import vn.tiendo.plan.seat.SeatRole;

/** The answer to a filled seat. It is kept for retries, also after the person left: no contact data. */
record KeptSeat(String id, String unit, SeatRole role) {

    static KeptSeat of(Seat seat) {
        return new KeptSeat(seat.id(), seat.unit(), seat.role());
    }
}
