package vn.tiendo.portal.unit;

import java.util.Map;

/** Who is to have a seat, as it is typed and sent. */
record SeatForm(String unit, String role, String name, String email, String account) {

    SeatForm in(String other) {
        return new SeatForm(other, role, name.strip(), email.strip(), account.strip());
    }

    /** To be put back into the form. */
    Map<String, String> typed() {
        return Map.of("role", role, "name", name, "email", email, "account", account);
    }
}
