package vn.tiendo.notification.recipient;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Sorts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;

/** The directory as the copies of units and seats give it. */
@Component
public class StoredDirectory implements Directory {

    /** More seats of one role than this are told nothing; an authority has a few dozen. */
    private static final int AT_MOST = 1_000;

    private final Aggregates<Unit> units;
    private final Aggregates<Seat> seats;

    StoredDirectory(Aggregates<Unit> units, Aggregates<Seat> seats) {
        this.units = units;
        this.seats = seats;
    }

    @Override
    public List<Seat> seatsOn(String unit, SeatRole role) {
        return filled(and(eq("state.unit", unit), eq("state.role", role.name())));
    }

    @Override
    public List<Seat> seatsOfAuthority(String authority, SeatRole role) {
        return filled(and(eq("state.authority", authority), eq("state.role", role.name())));
    }

    @Override
    public List<String> lineOf(UnitRef unit) {
        return units.find(unit.id()).map(copy -> copy.state().line()).orElseGet(unit::line);
    }

    @Override
    public UnitRef standing(UnitRef unit) {
        var passed = new HashSet<String>();
        var now = unit;
        while (passed.add(now.id())) {
            var next = units.find(now.id()).map(Stored::state).flatMap(Unit::successor);
            if (next.isEmpty()) {
                break;
            }
            now = next.get();
        }
        return now;
    }

    /** The seats of a person, by the {@code sub} of the person's tokens. */
    public List<Seat> seatsOf(String account) {
        return filled(eq("state.account", account));
    }

    /** Who sits there now. */
    public Optional<Seat> seat(String id) {
        return seats.find(id).map(Stored::state).filter(seat -> !seat.vacated());
    }

    private List<Seat> filled(Bson filter) {
        return seats
                .find(and(filter, ne("state.vacated", true)), Sorts.ascending("_id"), AT_MOST)
                .stream()
                .map(Stored::state)
                .toList();
    }
}
