package vn.tiendo.plan.seat;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;

/** Takes a person off a seat. Name, address and account are forgotten here and, by a tombstone, elsewhere. */
public final class VacateSeat {

    private final Aggregates<Seat> seats;

    public VacateSeat(Aggregates<Seat> seats) {
        this.seats = seats;
    }

    /** The vacant seat; as it was, where nobody had it. */
    public Committed<Seat> vacate(
            String id, Command command, Function<Stored<Seat>, Answer> answer) {
        return seats.change(
                id,
                command,
                seat ->
                        seat.vacant()
                                ? Change.none(seat)
                                : Change.of(seat.vacate(), new SeatVacated()),
                answer);
    }
}
