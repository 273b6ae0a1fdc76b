package vn.tiendo.eventing.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Received;

/**
 * What a write leaves in the document beside the new state.
 *
 * @param write by which this write is recognised when its outcome is unknown
 * @param byPerson whether the revision moves
 * @param answersKept the answers to keyed commands from now on, or null where they stay
 * @param seenKept the marks of the feeding aggregates from now on, or null where they stay
 */
public record Marks(
        String write,
        boolean byPerson,
        @Nullable List<Document> answersKept,
        @Nullable List<Document> seenKept) {

    /** The write of a timer or another decision of the service's own. */
    public static Marks own() {
        return new Marks(UUID.randomUUID().toString(), false, null, null);
    }

    static Marks command(
            Command command, @Nullable AggregateDocument read, Answer answer, Instant now) {
        if (!command.keyed()) {
            return new Marks(command.id(), true, null, null);
        }
        var revision = read == null ? 1 : read.revision() + 1;
        var newest = KeptAnswer.of(command.id(), command.fingerprint(), answer, revision, now);
        var before = read == null ? List.<KeptAnswer>of() : read.answers();
        var documents =
                KeptAnswer.kept(before, newest).stream().map(KeptAnswer::toDocument).toList();
        return new Marks(command.id(), true, documents, null);
    }

    static Marks event(Received event, @Nullable AggregateDocument read) {
        var seen = read == null ? new LinkedHashMap<String, Long>() : read.seen();
        seen.put(event.subject(), event.sequence());
        return new Marks("event " + event.id(), false, null, AggregateDocument.marks(seen));
    }

    Optional<List<Document>> answers() {
        return Optional.ofNullable(answersKept);
    }

    Optional<List<Document>> seen() {
        return Optional.ofNullable(seenKept);
    }
}
