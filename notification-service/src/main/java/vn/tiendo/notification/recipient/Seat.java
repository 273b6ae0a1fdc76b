package vn.tiendo.notification.recipient;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in a unit and who sits there. The seat is the recipient; the person may change.
 *
 * @param role a name of {@link SeatRole}, or one that this service does not know yet
 * @param account the {@code sub} of the person's tokens; none where the person has no sign-in
 * @param vacated nobody sits there any more; kept so that an older event cannot fill it again
 */
public record Seat(
        String id,
        @Nullable String unit,
        @Nullable String authority,
        @Nullable String role,
        @Nullable String name,
        @Nullable String email,
        @Nullable String account,
        boolean vacated) {

    public static Seat empty(String id) {
        return new Seat(id, null, null, null, null, null, null, true);
    }

    public boolean hasAddress() {
        return !vacated && email != null && !email.isBlank();
    }

    /** The same for two seats of one person, so that nobody is told the same thing twice. */
    String person() {
        if (account != null && !account.isBlank()) {
            return "account:" + account;
        }
        return hasAddress() && email != null
                ? "email:" + email.strip().toLowerCase(Locale.ROOT)
                : "seat:" + id;
    }
}
