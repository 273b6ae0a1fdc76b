package vn.tiendo.notification.recipient;

import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;

/** Keeps the copies of units and seats as plan-service tells them. */
@Component
public class KeepDirectory {

    private final Aggregates<Unit> units;
    private final Aggregates<Seat> seats;

    KeepDirectory(Aggregates<Unit> units, Aggregates<Seat> seats) {
        this.units = units;
        this.seats = seats;
    }

    public void unit(Unit unit, Received received) {
        units.putOn(
                received,
                unit.id(),
                before -> {
                    var over = before.filter(Unit::ended).isPresent() && unit.ending() != null;
                    return Change.none(unit.as(over));
                });
    }

    public void ended(Unit unit, Received received) {
        units.putOn(received, unit.id(), before -> Change.none(unit.as(true)));
    }

    public void filled(Seat seat, Received received) {
        seats.putOn(received, seat.id(), before -> Change.none(seat));
    }

    /** The person's name and address are forgotten at once. */
    public void vacated(Received received) {
        var id = received.subject();
        seats.putOn(received, id, before -> Change.none(Seat.empty(id)));
    }
}
