package vn.tiendo.report.fact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A submission that the standing body accepted; no other enters a report.
 *
 * @param submission its id
 * @param byUnit id of the unit that submitted it
 * @param day when the work was done, or else the day of the submission
 */
public record AcceptedProgress(
        String submission,
        String byUnit,
        int percent,
        LocalDate day,
        Instant submittedAt,
        Instant acceptedAt,
        @Nullable String text,
        @Nullable String obstacles,
        @Nullable String proposals) {

    /** Whether it tells of work: "0 %" only says why there was none. */
    public boolean somethingDone() {
        return percent > 0;
    }

    public boolean knownAt(Instant moment) {
        return !acceptedAt.isAfter(moment);
    }
}
