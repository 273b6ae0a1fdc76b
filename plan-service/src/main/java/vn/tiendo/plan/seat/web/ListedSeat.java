package vn.tiendo.plan.seat.web;

import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.seat.Seat;
import vn.tiendo.plan.seat.SeatRole;

/**
 * A seat in a list.
 *
 * @param revision what to give in {@code If-Match}, in quotes, to put somebody else on it
 */
record ListedSeat(
        String id,
        String unit,
        String authority,
        SeatRole role,
        @Nullable String name,
        @Nullable String email,
        @Nullable String account,
        long revision) {

    static ListedSeat of(Stored<Seat> stored) {
        var seat = stored.state();
        return new ListedSeat(
                seat.id(),
                seat.unit(),
                seat.authority(),
                seat.role(),
                seat.name(),
                seat.email(),
                seat.account(),
                stored.revision());
    }
}
