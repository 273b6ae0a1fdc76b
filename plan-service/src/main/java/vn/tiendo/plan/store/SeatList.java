package vn.tiendo.plan.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.List;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.seat.Seat;

/** The seats of a unit that somebody has, by id. */
public final class SeatList {

    private static final int MOST_SEATS = 1_000;

    private final Aggregates<Seat> seats;

    public SeatList(Aggregates<Seat> seats) {
        this.seats = seats;
        seats.ensureIndex("state.unit", "_id");
    }

    public List<Stored<Seat>> of(String unit) {
        return seats.find(eq("state.unit", unit), ascending("_id"), MOST_SEATS).stream()
                .filter(seat -> !seat.state().vacant())
                .toList();
    }
}
