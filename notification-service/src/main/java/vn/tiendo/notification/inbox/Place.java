package vn.tiendo.notification.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in the inbox, which is sorted by time and id, the newest first. It stays good whatever
 * comes in above it.
 */
record Place(long order, String id) {

    String text() {
        var plain = order + " " + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for a text that no list has given. */
    static Optional<Place> read(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var gap = plain.indexOf(' ');
            return gap < 1
                    ? Optional.empty()
                    : Optional.of(
                            new Place(
                                    Long.parseLong(plain.substring(0, gap)),
                                    plain.substring(gap + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
