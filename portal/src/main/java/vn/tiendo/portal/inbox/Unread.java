package vn.tiendo.portal.inbox;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How many notices are unread, as the session last heard: every page shows it, also one that has
 * nothing to do with notices or tells of an error.
 *
 * @param count below 0 while nobody could say
 */
public record Unread(long count, Instant heard) implements Serializable {

    /** The name by which the layout finds it in the session. */
    private static final String ATTRIBUTE = "unread";

    private static final Duration FRESH = Duration.ofMinutes(1);

    static Unread in(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof Unread known
                ? known
                : new Unread(-1, Instant.EPOCH);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    boolean freshAt(Instant now) {
        return now.isBefore(heard.plus(FRESH));
    }
}
