package vn.tiendo.plan.seat;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.plan.revision.Basis;

/**
 * Puts a person on a seat, or corrects who has it. Saying the same again changes nothing, and nobody
 * is put off a seat by a caller who has not seen who has it.
 */
public final class FillSeat {

    private final Aggregates<Seat> seats;

    public FillSeat(Aggregates<Seat> seats) {
        this.seats = seats;
    }

    /** The seat as it is stored now. Refused where it stands in another unit or has another role. */
    public Committed<Seat> fill(
            Seat seat, Basis basis, Command command, Function<Stored<Seat>, Answer> answer) {
        if (seats.find(seat.id()).isEmpty()) {
            basis.requireNothingSeen(command, seat.id());
            try {
                return seats.create(
                        seat.id(), command, () -> Change.of(seat, new SeatFilled(seat)), answer);
            } catch (AlreadyThere meanwhile) {
                // somebody else registered it between the two: it is a change now
            }
        }
        return seats.change(seat.id(), command, before -> decide(before, seat, basis), answer);
    }

    private static Change<Seat> decide(Seat before, Seat after, Basis basis) {
        if (!before.unit().equals(after.unit()) || before.role() != after.role()) {
            throw new SeatMoved(after.id());
        }
        if (after.equals(before)) {
            return Change.none(before);
        }
        if (!before.vacant()) {
            basis.requireSeen();
        }
        return Change.of(after, new SeatFilled(after));
    }
}
