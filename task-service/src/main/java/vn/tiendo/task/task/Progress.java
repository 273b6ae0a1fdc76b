package vn.tiendo.task.task;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the work has come: the submission that waits and those that were reviewed, oldest first.
 *
 * @param submittedAt of the latest submission
 * @param doneOn of the completed work
 * @param earlier how many of the reviews are of work that was finished before: they stay on record,
 *     and prove nothing of what is to be done now
 */
public record Progress(
        int percent,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable LocalDate doneOn,
        @Nullable Submission waiting,
        List<Review> reviews,
        @Nullable Integer earlier) {

    /** A task's document has a bound, and a task reviewed that often needs a talk instead. */
    static final int MOST_REVIEWS = 60;

    static Progress none() {
        return new Progress(0, null, null, null, null, List.of(), null);
    }

    /** A new submission replaces the one that waits. */
    Progress submitted(Submission submission) {
        if (reviews.size() >= MOST_REVIEWS) {
            throw new TooManyReviews(MOST_REVIEWS);
        }
        return new Progress(
                percent, submission.at(), acceptedAt, null, submission, reviews, earlier);
    }

    Progress accepted(Submission submission, String by, Instant at, boolean completed) {
        return new Progress(
                submission.percent(),
                submittedAt,
                at,
                completed ? submission.doneOn() : null,
                null,
                with(new Review(submission, true, null, by, at)),
                earlier);
    }

    Progress returned(Submission submission, String reason, String by, Instant at) {
        return new Progress(
                percent,
                submittedAt,
                acceptedAt,
                null,
                null,
                with(new Review(submission, false, reason, by, at)),
                earlier);
    }

    /** Finished work of which something else is wanted now: what was reviewed stays on record. */
    Progress begunAnew() {
        return new Progress(0, submittedAt, acceptedAt, null, null, reviews, reviews.size());
    }

    Optional<Submission> awaitingReview() {
        return Optional.ofNullable(waiting);
    }

    EvidenceStatus evidenceStatus() {
        if (waiting != null && waiting.hasEvidence()) {
            return EvidenceStatus.DECLARED;
        }
        return reviews.stream()
                        .skip(requireNonNullElse(earlier, 0))
                        .anyMatch(it -> it.accepted() && it.submission().hasEvidence())
                ? EvidenceStatus.VERIFIED
                : EvidenceStatus.NONE;
    }

    private List<Review> with(Review review) {
        return Stream.concat(reviews.stream(), Stream.of(review)).toList();
    }
}
