package vn.tiendo.notification.notice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a notice that waits is still worth telling, now that the backlog is known. Nothing is
 * sent for what is done, decided or cancelled, nor for a plan that is closed.
 */
public final class StillWanted {

    private StillWanted() {}

    /** The reason why not, in a word for the ledger; empty while it is wanted. */
    public static Optional<String> objection(
            NoticeKind kind, @Nullable LocalDate due, Matter matter, MatterState now) {
        // The round asks for a report, the report itself tells that it is there: two sources whose
        // sequences say nothing of each other, and which may be heard in any order.
        if (kind == NoticeKind.UNIT_REPORT_DUE) {
            return over(now);
        }
        if (now.isOfAClosedPlan()) {
            return over(now);
        }
        // What is not newer than the notice was known when it was raised.
        if (now.sequence() <= matter.sequence()) {
            return Optional.empty();
        }
        if (kind.asksForDecision()) {
            return now.waitsForDecisionOf(matter.sequence())
                    ? Optional.empty()
                    : Optional.of("decision is made");
        }
        if (now.isOver()) {
            return over(now);
        }
        if (kind == NoticeKind.EXTENSION_ASKED && !now.waitsForLaterDayOf(matter.sequence())) {
            return Optional.of("extension is decided");
        }
        if (kind.asksForReview() && !now.waitsForReview()) {
            return Optional.of("review is done");
        }
        if (kind.isReminder() && !Objects.equals(due, now.effectiveDue())) {
            return Optional.of("deadline has moved");
        }
        return Optional.empty();
    }

    private static Optional<String> over(MatterState now) {
        return now.isOver() ? Optional.of("matter is " + now.status()) : Optional.empty();
    }
}
