package vn.tiendo.plan.seat.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tiendo.plan.seat.Seat;
import vn.tiendo.plan.seat.SeatRole;

/** Who is to have a seat. */
record SeatRequest(
        @NotBlank String unit,
        @NotNull SeatRole role,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String account) {

    Seat seat(String id, String authority) {
        return new Seat(id, unit, authority, role, name.strip(), email.strip(), account);
    }
}
