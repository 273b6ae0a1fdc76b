package vn.tiendo.eventing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a person's or a system's wish, so that a retry is known for one.
 *
 * @param id the same for every retry of a keyed command, unique for others
 * @param fingerprint tells two bodies under one key apart
 * @param ifMatch the revision that the caller saw, or null where it does not matter
 * @param keyed whether the caller gave a key, so that the answer is kept for 30 days
 */
public record Command(String id, String fingerprint, @Nullable Long ifMatch, boolean keyed) {

    public static Command unkeyed() {
        return new Command(UUID.randomUUID().toString(), "", null, false);
    }

    /** A command under the caller's Idempotency-Key; keys are the caller's own, per route. */
    public static Command keyed(String client, String route, String key, String body) {
        return new Command(
                NameBasedId.of("command", client, route, key),
                NameBasedId.of("body", body),
                null,
                true);
    }

    /** The same command, refused unless the aggregate still has this revision. */
    public Command ifMatch(long revision) {
        return new Command(id, fingerprint, revision, keyed);
    }

    /** The id of what this command creates: every retry of a keyed command creates the same. */
    public String newId() {
        return NameBasedId.of("created-by", id);
    }
}
