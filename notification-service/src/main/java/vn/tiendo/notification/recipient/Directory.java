package vn.tiendo.notification.recipient;

import java.util.List;

/** Units and seats as they are at this moment. Vacated seats are not in it. */
public interface Directory {

    /** Seats of a role on the unit itself, ordered by id. */
    List<Seat> seatsOn(String unit, SeatRole role);

    /** Seats of a role anywhere in the authority, ordered by id. */
    List<Seat> seatsOfAuthority(String authority, SeatRole role);

    /** The unit itself, or who carries on for it where it has ended and somebody does. */
    UnitRef standing(UnitRef unit);

    /** Ids from the authority down to the unit; the event's own path where the unit is unknown. */
    List<String> lineOf(UnitRef unit);
}
