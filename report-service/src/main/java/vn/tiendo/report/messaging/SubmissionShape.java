package vn.tiendo.report.messaging;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.fact.AcceptedProgress;

/** Submitted progress on the wire. */
record SubmissionShape(
        String id,
        @Nullable Integer percent,
        @Nullable String text,
        @Nullable String obstacles,
        @Nullable String proposals,
        @Nullable LocalDate doneOn,
        String byUnit,
        Instant at) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    AcceptedProgress acceptedAt(Instant moment) {
        return new AcceptedProgress(
                id,
                byUnit,
                requireNonNullElse(percent, 0),
                requireNonNullElseGet(doneOn, () -> at.atZone(ZONE).toLocalDate()),
                at,
                moment,
                text,
                obstacles,
                proposals);
    }
}
