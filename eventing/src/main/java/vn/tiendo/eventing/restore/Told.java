package vn.tiendo.eventing.restore;

import java.time.Instant;
import vn.tiendo.eventing.store.AggregateDocument;

/**
 * An event as it was told.
 *
 * @param time two with one sequence and different times are of two histories
 */
public record Told(long sequence, Instant time) {

    static Told later(Told one, Told other) {
        return one.sequence >= other.sequence ? one : other;
    }

    /** Whether a document is of the history in which this was told. */
    public boolean isKnownTo(AggregateDocument document) {
        return document.seq() >= sequence
                && document.outbox().stream()
                        .filter(event -> event.seq() == sequence)
                        .allMatch(event -> event.time().equals(time));
    }
}
