package vn.tiendo.notification.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any event of tiendo.tasks, of which this service reads what it needs; fields of other types of
 * event are absent.
 */
record TaskEvent(
        TaskView task,
        @Nullable Submission submission,
        @Nullable String reason,
        @Nullable Instant at,
        @Nullable List<String> levels,
        @Nullable LocalDate due,
        @Nullable Instant fireAt,
        @Nullable Instant raisedAt,
        boolean late,
        @Nullable Integer workingDaysLeft,
        @Nullable String noticeKey) {

    /** What was submitted. */
    record Submission(String id, @Nullable Integer percent, @Nullable Instant at) {}
}
