package vn.tiendo.plan.seat;

import org.jspecify.annotations.Nullable;

/**
 * A place in a unit from which something is done, and who has it. A vacant seat holds nobody's data.
 *
 * @param account the {@code sub} of the person's tokens
 */
public record Seat(
        String id,
        String unit,
        String authority,
        SeatRole role,
        @Nullable String name,
        @Nullable String email,
        @Nullable String account) {

    public boolean vacant() {
        return name == null && email == null && account == null;
    }

    Seat vacate() {
        return new Seat(id, unit, authority, role, null, null, null);
    }
}
